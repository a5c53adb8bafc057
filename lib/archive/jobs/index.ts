export { addressesIn, checkJob, createJob, jobItems, jobPictures, listJobs, removeJob, retryFailed } from './jobs';
export type { JobIndex, JobLink, JobProgress } from './jobs';
export { oneRequest } from './one-request';
export { runJob } from './run-job';
export type { RunOptions } from './run-job';
