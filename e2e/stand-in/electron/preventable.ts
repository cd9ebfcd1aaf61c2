/** Events that a listener can stop. */
import type { EventEmitter } from "node:events";

/** Emits an event with `preventDefault` on its first argument. Returns whether a listener called it. */
export function preventable(emitter: EventEmitter, name: string, event: object, ...rest: readonly unknown[]): boolean {
  const preventableEvent = Object.assign(event, {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  });
  emitter.emit(name, preventableEvent, ...rest);
  return preventableEvent.defaultPrevented;
}
