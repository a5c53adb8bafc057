export type { Action, Assessment, Captured, ReaderRequests, Reply, SaveReport, Trouble } from './protocol';
export { ask, tell } from './send';
export { TroubleError, troubleOf } from './trouble';
