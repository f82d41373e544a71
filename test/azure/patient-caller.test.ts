import { expect, test } from "vitest";
import { PatientCaller } from "../../src/azure/patient-caller.ts";
import type { Answer } from "../../src/azure/patient-caller.ts";

const answer = (status: number, headers: Record<string, string> = {}): Answer => ({ status: String(status), headers });
const cut = (code: string): never => {
  throw Object.assign(new Error("made up"), { code });
};

/** Answers one after the other. */
function inTurn(...steps: readonly (() => Answer)[]): () => Promise<Answer> {
  let step = 0;
  return async () => (steps[Math.min(step++, steps.length - 1)] ?? (() => answer(500)))();
}

test.each<[string, () => Answer]>([
  ["a cut connection", () => cut("ECONNRESET")],
  ["an answer that ends in the middle", () => cut("PARSE_ERROR")],
  ["a fault of the service", () => answer(502)],
  ["a throttled call", () => answer(429, { "retry-after": "0" })],
])("after %s it is tried again", async (_, first) => {
  const caller = new PatientCaller();
  expect(await caller.call(inTurn(first, () => answer(200)))).toEqual(answer(200));
  expect(caller.calls).toBe(2);
});

test("Retry-After is honoured", async () => {
  const waits: number[] = [];
  const caller = new PatientCaller(undefined, (milliseconds) => waits.push(milliseconds));
  const began = performance.now();
  await caller.call(
    inTurn(
      () => answer(429, { "retry-after": "2" }),
      () => answer(200),
    ),
  );
  expect(waits).toEqual([2000]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(1990);
});

test("what the service refuses is an answer, too", async () => {
  const caller = new PatientCaller();
  expect((await caller.call(inTurn(() => answer(403)))).status).toBe("403");
  expect(caller.calls).toBe(1);
});

test("an answer that never ends is asked for again", async () => {
  let calls = 0;
  const caller = new PatientCaller(undefined, undefined, 50);
  const given = await caller.call(() =>
    calls++ === 0 ? new Promise<Answer>(() => undefined) : Promise.resolve(answer(200)),
  );
  expect(given.status).toBe("200");
});

test("nobody signed in is said in a line", async () => {
  const caller = new PatientCaller();
  const send = async (): Promise<Answer> => {
    throw Object.assign(new Error("ChainedTokenCredential … long story"), { name: "AggregateAuthenticationError" });
  };
  await expect(caller.call(send)).rejects.toThrow(/nobody is signed in to Azure; run az login/);
});

test("a signal ends a wait", async () => {
  const stop = new AbortController();
  const caller = new PatientCaller(stop.signal);
  const waiting = caller.call(async () => answer(429, { "retry-after": "3000" }));
  setTimeout(() => stop.abort(new Error("stopped")), 20);
  await expect(waiting).rejects.toThrow();
});

test("a mistake of the program is not tried again", async () => {
  const caller = new PatientCaller();
  await expect(caller.call(() => Promise.reject(new TypeError("mistake")))).rejects.toThrow("mistake");
  expect(caller.calls).toBe(1);
});
