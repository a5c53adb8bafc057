export { addressesIn, checkJob, createJob, jobItems, listJobs, removeJob, retryFailed } from './jobs';
export type { JobIndex, JobLink, JobProgress } from './jobs';
export { runJob } from './run-job';
export type { RunOptions } from './run-job';
