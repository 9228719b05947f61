import { LinkServer } from '../../../tools/packages/test-link/link/link-server';

// A host in a separate process, which closes on request. Nothing else may keep the process alive.
void LinkServer.listen({ token: process.argv[2] }).then((server) => {
	process.once('message', () => {
		server.close();
		process.disconnect();
	});
	process.send?.(server.port);
});
