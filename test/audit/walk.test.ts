import { expect, test } from "vitest";
import { listsOf } from "../../src/audit/lists.ts";
import { openAccess } from "../../src/audit/index.ts";
import type { Kind } from "../../src/audit/resource-list.ts";
import { walkWorkspace } from "../../src/audit/walk.ts";
import type { Position } from "../../src/audit/walk.ts";
import { openWorkspace } from "../../src/audit/workspace.ts";
import { CLOUDS, readEndpoint } from "../../src/azure/cloud.ts";
import type { Shard } from "../../src/engine/shard.ts";
import { GROUP, SUBSCRIPTION } from "../support/arm-contents.ts";
import { serve } from "./open-audit.ts";

interface Seen {
  readonly numbers: Map<string, string>;
  readonly positions: Position[];
}

test.each<Kind>(["jobs", "components"])(
  "the number of a resource among %s depends neither on the shard nor on where the walk began",
  async (kind) => {
    const { origin } = await serve(25, { page: kind === "jobs" ? 10 : 1 });
    const access = await openAccess({ cloud: CLOUDS.AzureCloud, endpoint: readEndpoint(origin) });
    const workspace = await openWorkspace(access, { subscription: SUBSCRIPTION, group: GROUP, name: "w" });
    const walk = async (from: Position, shard?: Shard): Promise<Seen> => {
      const seen: Seen = { numbers: new Map(), positions: [] };
      for await (const { resources, next } of walkWorkspace(access, workspace, listsOf(new Set([kind])), from, shard)) {
        for (const { path, order } of resources) seen.numbers.set(path, order.join("."));
        seen.positions.push(next);
      }
      return seen;
    };
    const { numbers, positions } = await walk({ list: 0 });
    if (kind === "jobs") expect([...numbers.values()]).toEqual(Array.from({ length: 25 }, (_, index) => `${index}`));
    else {
      expect(Object.fromEntries(numbers)).toEqual({
        "components/prep": "0",
        "components/prep/versions/1": "0.0",
        "components/prep/versions/2": "0.1",
        "components/train": "1",
        "components/train/versions/1": "1.0",
      });
    }
    for (const index of [1, 2, 3]) {
      for (const [path, order] of (await walk({ list: 0 }, { index, count: 3 })).numbers)
        expect(order).toBe(numbers.get(path));
    }
    for (const position of positions) {
      for (const [path, order] of (await walk(position)).numbers) expect(order).toBe(numbers.get(path));
    }
  },
);
