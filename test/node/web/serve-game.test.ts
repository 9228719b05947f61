import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import type { GameServer } from '../../../tools/workshop/web/serve-game';
import { serveGame } from '../../../tools/workshop/web/serve-game';

/** Requests exactly this address; `fetch` would normalize it first. */
async function statusOf(server: GameServer, address: string): Promise<number | undefined> {
	return new Promise((resolve, reject) => {
		http.get(server.address, { path: address }, (response) => {
			response.resume();
			resolve(response.statusCode);
		}).on('error', reject);
	});
}

describe('the server of a game', () => {
	let folder: string;
	let server: GameServer;

	before(async () => {
		folder = fs.mkdtempSync(path.join(os.tmpdir(), 'serve-game-'));
		const pack = path.join(folder, 'game.pck');
		fs.writeFileSync(pack, Buffer.alloc(50_000_000));
		server = await serveGame({ page: '<p>', pack });
	});
	after(async () => {
		await server.close();
		fs.rmSync(folder, { recursive: true });
	});

	it('serves the page and the pack and nothing else, whatever is requested', async () => {
		const nothing = ['/..', '/.', '/%00', '/../package.json', '/nothing.js'];
		const statuses: Record<string, number | undefined> = {};
		for (const address of ['/', '/index.pck', '//', 'http://[', ...nothing]) {
			statuses[address] = await statusOf(server, address);
		}
		// The dots are removed from these before a file is looked up.
		const pages = { '/': 200, '/..': 200, '/.': 200 };
		const others = Object.fromEntries(nothing.map((address) => [address, 404]));
		const invalidAddresses = { '//': 400, 'http://[': 400 };
		expect(statuses).to.deep.equal({
			...others,
			...invalidAddresses,
			...pages,
			'/index.pck': 200,
		});
	});

	it('continues when a browser disconnects in the middle of a file', async () => {
		await new Promise<void>((resolve, reject) => {
			http.get(`${server.address}index.pck`, (response) => {
				response.once('data', () => {
					response.destroy();
					resolve();
				});
			}).on('error', reject);
		});
		expect(await statusOf(server, '/')).to.equal(200);
	});
});
