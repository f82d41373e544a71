import type { Span } from "../../source/source.ts";
import type { FieldTable } from "../field-table.ts";
import type { Format } from "../format.ts";
import { MapBuilder } from "./map-builder.ts";

/** A definition in the making: what it is, and what is known of it so far. */
export interface Sheet {
  readonly format: Format;
  readonly table: FieldTable;
  readonly map: MapBuilder;
}

/** The definitions that a program makes, each filled from several places. */
export class Sheets {
  readonly #byKey = new Map<string, Sheet>();

  get all(): readonly Sheet[] {
    return [...this.#byKey.values()];
  }

  /** The sheet of what a call at an offset makes. */
  ofCall(offset: number): Sheet | undefined {
    return this.#byKey.get(callKey(offset));
  }

  startCall(offset: number, of: Pick<Sheet, "format" | "table">, span: Span): Sheet {
    return this.start(callKey(offset), of, span);
  }

  /** The sheet under a name that is unique in the program; made when it is first asked for. */
  start(key: string, { format, table }: Pick<Sheet, "format" | "table">, span: Span): Sheet {
    let sheet = this.#byKey.get(key);
    if (sheet === undefined) {
      sheet = { format, table, map: new MapBuilder(span) };
      this.#byKey.set(key, sheet);
    }
    return sheet;
  }
}

function callKey(offset: number): string {
  return `call ${offset}`;
}
