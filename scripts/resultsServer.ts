// A stand-in for GitHub's artifact service in a local workflow runner, whose own does not understand the client's
// uploads. Prints the variables under which the runner finds it, and serves until it is ended.
import { startArtifactServer } from '../__tests__/support/artifactServer.ts';

const server = await startArtifactServer();
const { ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL } = server.env();
console.log(`ACTIONS_RUNTIME_TOKEN=${ACTIONS_RUNTIME_TOKEN}\nACTIONS_RUNTIME_URL=${ACTIONS_RESULTS_URL}`);
