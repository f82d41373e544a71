import { visible } from "../findings/excerpt.ts";
import type { Fleet } from "./fleet.ts";
import type { Counts } from "./queue.ts";
import { sliceTitle } from "./slice.ts";

/** How far a run is. */
export interface Status {
  readonly slices: Counts;
  /** Slices a minute lately. */
  readonly perMinute: number;
  /** Seconds that the rest takes at this pace; absent when nothing moves or nothing is left. */
  readonly secondsLeft?: number;
  readonly failed: readonly { readonly slice: string; readonly reason: string; readonly attempts: number }[];
}

/** How far a run is, as the queue and the results say it now. */
export async function statusOf({ queue, results }: Fleet): Promise<Status> {
  const [slices, pace, failed] = await Promise.all([queue.counts(), results.pace(), queue.failed()]);
  const perSecond = pace.seconds > 0 ? pace.lately / pace.seconds : 0;
  const left = slices.waiting + slices.active + slices.delayed;
  return {
    slices,
    perMinute: Math.round(perSecond * 60),
    ...(left > 0 && perSecond > 0 ? { secondsLeft: Math.ceil(left / perSecond) } : {}),
    failed: failed
      .map(({ slice, reason, attempts }) => ({ slice: sliceTitle(slice), reason, attempts }))
      .toSorted((a, b) => (a.slice < b.slice ? -1 : 1)),
  };
}

const MOST_FAILED = 20;

/** A status as lines for people. */
export function statusText({ slices, perMinute, secondsLeft, failed }: Status): string {
  const { waiting, active, delayed, done } = slices;
  const all = waiting + active + delayed + done + slices.failed;
  const lines = [
    `${done} of ${all} slices done, ${active} in work, ${waiting} waiting, ${delayed} to be tried again, ${slices.failed} failed`,
    `${perMinute} a minute${secondsLeft === undefined ? "" : `; about ${duration(secondsLeft)} left`}`,
    ...failed
      .slice(0, MOST_FAILED)
      .map(
        ({ slice, reason, attempts }) =>
          `failed: ${visible(slice)}: ${visible(reason)} (${attempts === 1 ? "1 attempt" : `${attempts} attempts`})`,
      ),
    ...(failed.length > MOST_FAILED ? [`… and ${failed.length - MOST_FAILED} more failed; all: --format json`] : []),
  ];
  return `${lines.join("\n")}\n`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} seconds`;
  return seconds < 7200 ? `${Math.round(seconds / 60)} minutes` : `${Math.round(seconds / 3600)} hours`;
}
