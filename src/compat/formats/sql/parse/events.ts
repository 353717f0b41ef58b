import type { Event } from '../model.ts';
import type { Step } from './run.ts';

/** Remembers what a statement did to something that was there. */
export function addEvent(step: Step, event: Omit<Event, 'digest' | 'place'>): void {
  step.catalog.events.push({ ...event, digest: step.digest(), place: step.place() });
}
