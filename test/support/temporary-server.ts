import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createServer, connect } from "node:net";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** A server of a package of the system that a test has started. */
export interface TemporaryServer {
  readonly url: string;
  /** All that it keeps, as bytes in Latin-1. */
  contents(): string;
  stop(): Promise<void>;
}

/** Why a server cannot be started here, printed once, so that a skipped test does not go unseen. */
export function skipReason(reason: string): undefined {
  if (process.env["JOBSCRUB_FLEET"] === "required") throw new Error(reason);
  console.warn(`skipped: ${reason}`);
  return undefined;
}

/** A port of the loopback interface that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Starts a program that listens on a port, and waits until it does. */
export async function startListening(
  command: string,
  args: readonly string[],
  port: number,
  who?: { uid: number; gid: number },
): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], ...who });
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said = (said + data.toString()).slice(-2000)));
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    if (await answers(port)) return child;
    await sleep(100);
  }
  child.kill("SIGKILL");
  throw new Error(`${command} does not listen: ${said}`);
}

/** Ends a process and waits for its end. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await ended;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}
