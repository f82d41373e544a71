import { expect, test } from "vitest";
import { readQueueAddress, unusableQueue } from "../../src/fleet/queue-address.ts";

test("the address comes from the command line, or with a password from the environment", () => {
  const url = "postgresql://fleet:hunter-2x@db.example/fleet";
  expect(readQueueAddress(undefined, { JOBSCRUB_FLEET_URL: url })).toEqual({ kind: "postgres", url });
  expect(readQueueAddress("rediss://cache.example:6380", { JOBSCRUB_FLEET_URL: url }).kind).toBe("redis");
});

test.each([
  [undefined, /say where the queue is/],
  ["db.example", /must begin with/],
  ["mysql://hunter-2x", /must begin with/],
  ["redis://:hunter-2x@cache.example", /belongs into JOBSCRUB_FLEET_URL/],
  ["postgres://db.example/fleet?password=hunter-2x", /belongs into JOBSCRUB_FLEET_URL/],
])("a wrong address is refused and not repeated: %s", (option, message) => {
  const read = (): unknown => readQueueAddress(option, {});
  expect(read).toThrow(message);
  expect(read).not.toThrow(/hunter/);
});

test("what is wrong with the queue is said without the words of its client", () => {
  const address = { kind: "redis", url: "redis://:hunter-2x@cache.example" } as const;
  const refused = Object.assign(new Error("connect ECONNREFUSED hunter-2x"), { code: "ECONNREFUSED" });
  expect(unusableQueue(refused, address).message).toBe(
    "cannot use the queue in Redis: nothing listens there (ECONNREFUSED)",
  );
  expect(unusableQueue(new Error("WRONGPASS invalid hunter-2x"), address).message).toMatch(/wrong user or password/);
  expect(unusableQueue(new Error("hunter-2x"), address).message).toMatch(/unknown error$/);
});
