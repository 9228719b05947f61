import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { repositoryRoot } from '../../tools/generators/repository';

const cli = [
	path.join('node_modules', 'ts-node', 'dist', 'bin.js'),
	path.join('tools', 'workshop', 'cli.ts'),
];

/** Reads the stream until a match or its end. */
async function readUntil(
	stream: NodeJS.ReadableStream,
	wanted: RegExp,
): Promise<{ output: string; address: string | undefined }> {
	let output = '';
	await new Promise<void>((resolve) => {
		stream.on('data', (chunk: Buffer) => {
			output += chunk.toString();
			if (wanted.test(output)) {
				resolve();
			}
		});
		stream.on('end', resolve);
	});
	return { output, address: wanted.exec(output)?.[0] };
}

describe('npm run demo:web', () => {
	it('exports the demo, serves it on this machine and prints the address, until it is interrupted', async () => {
		const subprocess = execa(process.execPath, [...cli, 'demo:web', '--port', '0'], {
			cwd: repositoryRoot,
			reject: false,
		});
		const { output, address } = await readUntil(
			subprocess.stdout,
			/http:\/\/127\.0\.0\.1:\d+\//,
		);
		if (address === undefined) {
			throw new Error(`No address was printed.\n${output}\n${(await subprocess).stderr}`);
		}
		try {
			for (const file of ['', 'index.js', 'index.wasm', 'index.pck']) {
				const response = await fetch(address + file);
				expect(response.status, file).to.equal(200);
				expect((await response.arrayBuffer()).byteLength, file).to.be.above(1000);
			}
			for (const file of ['nothing.js', '..%2fpackage.json', 'package.json']) {
				expect((await fetch(address + file)).status, file).to.equal(404);
			}
			expect(output).to.match(/Bridge to the browser: \d+ bytes/);
		} finally {
			subprocess.kill('SIGINT');
		}
		expect((await subprocess).exitCode).to.equal(0);
	});

	it('refuses an invalid port', async () => {
		const run = await execa(process.execPath, [...cli, 'demo:web', '--port', '99999'], {
			cwd: repositoryRoot,
			reject: false,
		});
		expect(run.exitCode).to.equal(1);
		expect(run.stderr).to.include('«99999» is not a port.');
	});
});
