import type { Timeline } from "../timeline.ts";
import { writtenJson } from "../written.ts";
export function savedText(_before: string, timeline: Timeline): string {
  return `${JSON.stringify(JSON.parse(writtenJson(timeline)), undefined, 2)}\n`;
}
