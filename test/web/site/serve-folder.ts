import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
};

/** A web server for a folder, on a free port. */
export interface FolderServer {
	readonly address: string;
	readonly close: () => void;
}

export async function serveFolder(folder: string): Promise<FolderServer> {
	const server = http.createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = path.join(folder, decodeURIComponent(pathname));
		if (!fs.existsSync(file) || !fs.statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[path.extname(file)] ?? 'application/octet-stream';
		response.writeHead(200, { 'content-type': type });
		fs.createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://127.0.0.1:${port}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
