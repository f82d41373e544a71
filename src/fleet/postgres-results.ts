import type { Pool } from "pg";
import { postgresPool } from "./packages.ts";
import { restoreReports, storedFindings, storedRest } from "./results.ts";
import type { Results } from "./results.ts";

/** Text and not jsonb, which takes no NUL character, not even an escaped one. */
const TABLES = `
  CREATE SCHEMA IF NOT EXISTS jobscrub;
  CREATE TABLE IF NOT EXISTS jobscrub.fleet_slice (
    run text NOT NULL, slice text NOT NULL, report text NOT NULL, done timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (run, slice));
  CREATE TABLE IF NOT EXISTS jobscrub.fleet_finding (
    run text NOT NULL, fingerprint text NOT NULL, slice text NOT NULL, finding text NOT NULL,
    PRIMARY KEY (run, fingerprint, slice));
  CREATE TABLE IF NOT EXISTS jobscrub.fleet_claim (
    run text NOT NULL, name text NOT NULL, value text NOT NULL,
    PRIMARY KEY (run, name));`;

/** Any number, as long as all of jobscrub take the same: creating what exists is no error, creating it at once is. */
const TABLES_LOCK = 6_108_277_091;

/**
 * Results in tables of a PostgreSQL, made on first use. The caller makes errors of the connection printable.
 *
 * @param run the name of the run
 */
export async function postgresResults(url: string, run: string): Promise<Results> {
  const pool = await postgresPool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  // An idle connection that breaks is replaced by the next query.
  pool.on("error", () => undefined);
  try {
    await makeTables(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    save: (slice, report) =>
      inTransaction(pool, async (query) => {
        const findings = storedFindings(report);
        await query(
          `INSERT INTO jobscrub.fleet_finding (run, fingerprint, slice, finding)
           SELECT $1, fingerprint, $2, finding FROM unnest($3::text[], $4::text[]) AS new (fingerprint, finding)
           ON CONFLICT (run, fingerprint, slice) DO UPDATE SET finding = excluded.finding`,
          [run, slice, findings.map(({ fingerprint }) => fingerprint), findings.map(({ finding }) => finding)],
        );
        await query(
          `INSERT INTO jobscrub.fleet_slice (run, slice, report) VALUES ($1, $2, $3)
           ON CONFLICT (run, slice) DO UPDATE SET report = excluded.report`,
          [run, slice, storedRest(report)],
        );
      }),
    async reports() {
      const select = async (columns: string, table: string): Promise<never[]> =>
        (
          await pool.query({
            text: `SELECT ${columns} FROM jobscrub.${table} WHERE run = $1`,
            values: [run],
            rowMode: "array",
          })
        ).rows as never[];
      const slices = await select("slice, report", "fleet_slice");
      return restoreReports(slices, await select("slice, fingerprint, finding", "fleet_finding"));
    },
    async claim(name, value) {
      await pool.query(
        `INSERT INTO jobscrub.fleet_claim (run, name, value) VALUES ($1, $2, $3) ON CONFLICT (run, name) DO NOTHING`,
        [run, name, value],
      );
      const { rows } = await pool.query<{ value: string }>(
        `SELECT value FROM jobscrub.fleet_claim WHERE run = $1 AND name = $2`,
        [run, name],
      );
      return rows[0]?.value ?? value;
    },
    async pace() {
      const { rows } = await pool.query<{ done: string; lately: string; seconds: string }>(
        `SELECT count(*) AS done, count(*) FILTER (WHERE done > now() - interval '1 minute') AS lately,
           least(60, coalesce(extract(epoch FROM now() - min(done)), 0)) AS seconds
         FROM jobscrub.fleet_slice WHERE run = $1`,
        [run],
      );
      const { done = 0, lately = 0, seconds = 0 } = rows[0] ?? {};
      return { done: Number(done), lately: Number(lately), seconds: Number(seconds) };
    },
    close: () => pool.end(),
  };
}

type Query = (text: string, values?: unknown[]) => Promise<unknown>;

function makeTables(pool: Pool): Promise<void> {
  return inTransaction(pool, async (query) => {
    await query("SELECT pg_advisory_xact_lock($1)", [TABLES_LOCK]);
    await query(TABLES);
  });
}

async function inTransaction(pool: Pool, work: (query: Query) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query("BEGIN");
    await work((text, values) => client.query(text, values));
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => (broken = true));
    throw error;
  } finally {
    client.release(broken);
  }
}
