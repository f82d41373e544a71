import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Problem } from "../document/document.ts";
import { because } from "../engine/because.ts";
import { showPath } from "../engine/discover.ts";
import { readSource } from "../engine/read.ts";
import { dockerfileOf, scanLinked } from "../engine/scan-linked.ts";
import type { SourceResult, SourceSettings } from "../engine/scan-source.ts";
import { listSnapshot } from "../engine/snapshot.ts";
import type { Related } from "../findings/finding.ts";
import type { Definition, Link } from "../formats/format.ts";
import { Source } from "../source/source.ts";
import { PlacedScalar } from "./written.ts";

/** What links lead to. */
export interface Followed {
  /** Linked definitions by path, in the order in which they were reached, each with what pulls it in. */
  readonly definitions: ReadonlyMap<string, { readonly result: SourceResult; readonly because: Related }>;
  /** Files that are uploaded, by path, each with what pulls it in. */
  readonly uploads: ReadonlyMap<string, Related>;
  readonly problems: readonly Problem[];
}

export interface FollowOptions {
  /** Where the command runs. */
  readonly cwd: string;
  /** The folder from which files are shown. */
  readonly shownFrom: string;
  readonly maxFileSize: number;
  readonly settings: SourceSettings;
}

const NOUNS: Readonly<Record<Link["what"], string>> = {
  job: "job",
  component: "component",
  environment: "environment",
  conda: "conda file",
  dockerfile: "Dockerfile",
  code: "code folder",
  build: "build context",
  deployment: "deployment",
  other: "file",
};

/** Why a link of a definition pulls something in, in the words of a report. */
export type ReasonOf = (link: Link, source: Source, folder?: string) => Pick<Related, "path" | "message">;

const ofDefinition: ReasonOf = (link, { file }, folder) =>
  because(folder === undefined ? "submitted" : "uploaded", file, link.path, folder);

/**
 * Follows the links of a definition, and those of what they lead to, each file and folder once.
 *
 * @param reasonOf why the links of this definition pull something in, when it is no ordinary one
 */
export async function followLinks(
  definition: Definition,
  folder: string,
  options: FollowOptions,
  reasonOf = ofDefinition,
): Promise<Followed> {
  const follower = new Follower(options);
  await follower.follow(definition, folder, reasonOf);
  return follower;
}

class Follower implements Followed {
  readonly definitions = new Map<string, { result: SourceResult; because: Related }>();
  readonly uploads = new Map<string, Related>();
  readonly problems: Problem[] = [];
  readonly #options: FollowOptions;
  readonly #folders = new Set<string>();

  constructor(options: FollowOptions) {
    this.#options = options;
  }

  async follow(definition: Definition, folder: string, reasonOf = ofDefinition): Promise<void> {
    for (const link of definition.links) {
      // A program reads from where it is run, a definition from where it stands.
      const fromWorkingFolder =
        definition.format.language === undefined ? undefined : existing(resolve(this.#options.cwd, link.target));
      const target = fromWorkingFolder ?? existing(resolve(folder, link.target));
      const source = link.scalar instanceof PlacedScalar ? link.scalar.source : definition.document.source;
      const place = { file: source.file, ...source.positionAt(link.scalar.span.start) };
      if (target === undefined)
        this.problems.push({
          ...place,
          message: `the ${NOUNS[link.what]} named here is not there; nothing of it was looked at`,
        });
      else if (link.kind === "file") await this.#definition(target, link, { ...place, ...reasonOf(link, source) });
      else
        await this.#folder(target, definition, link, {
          ...place,
          ...reasonOf(link, source, showPath(target, this.#options.shownFrom)),
        });
    }
  }

  async #definition(path: string, link: Link, because: Related): Promise<void> {
    if (this.definitions.has(path)) return;
    const source = this.#read(path);
    if (source === undefined) return;
    const result = await scanLinked(source, link.what, this.#options.settings);
    this.definitions.set(path, { result, because });
    for (const definition of result.definitions) await this.follow(definition, dirname(path));
  }

  async #folder(path: string, definition: Definition, link: Link, because: Related): Promise<void> {
    if (!statSync(path).isDirectory()) {
      this.#upload(path, because);
      return;
    }
    if (link.what === "build") await this.#dockerfile(path, definition, link, because);
    if (this.#folders.has(path)) return;
    this.#folders.add(path);
    const { files, truncated } = listSnapshot(path);
    for (const file of files) this.#upload(file, because);
    if (truncated)
      this.problems.push({
        file: showPath(path, this.#options.shownFrom),
        message: `more than ${files.length} files; the rest was not looked at`,
      });
  }

  /** A Dockerfile that is not called so is only known by the definition that names it. */
  async #dockerfile(folder: string, definition: Definition, link: Link, because: Related): Promise<void> {
    const named = dockerfileOf(definition, link, folder);
    const path = named === undefined ? undefined : existing(named);
    if (path !== undefined) await this.#definition(path, { ...link, kind: "file", what: "dockerfile" }, because);
  }

  #upload(path: string, because: Related): void {
    if (!this.uploads.has(path)) this.uploads.set(path, because);
  }

  #read(path: string): Source | undefined {
    const { shownFrom, maxFileSize } = this.#options;
    const read = readSource(path, showPath(path, shownFrom), maxFileSize);
    if (read instanceof Source) return read;
    this.problems.push(read);
    return undefined;
  }
}

/** The path, or for a zip file that the SDK makes of a folder the folder; `undefined` when neither is there. */
function existing(path: string): string | undefined {
  const candidates = /\.zip$/i.test(path) ? [path, path.slice(0, -".zip".length)] : [path];
  return candidates.find((each) => statSync(each, { throwIfNoEntry: false }) !== undefined);
}
