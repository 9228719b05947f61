import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { Problem } from '../../packages/terminal/problem';

/** A file in the signed index of a package archive. */
export interface ListedFile {
	/** Its name, without a folder. */
	readonly name: string;
	readonly bytes: number;
	/** In hexadecimal digits. */
	readonly sha256: string;
}

const line = /^'[^']*' (?<name>[^\s/]+) (?<bytes>\d+) SHA256:(?<sha256>[0-9a-f]{64})$/;
const chunkBytes = 1 << 20;

/**
 * Parses apt's output for `--print-uris`.
 * @throws {Problem} when it lists no file, or a file without a SHA-256 sum
 */
export function parseListing(output: string): ListedFile[] {
	const lines = output.split(/\r?\n/).filter((text) => text.startsWith("'"));
	if (lines.length === 0) {
		throw new Problem(
			'The package archive lists no file to download.',
			'It lists at least one for each package.',
			'Run `apt-get update` to see whether the archive works on this machine, and start again.',
		);
	}
	return lines.map((text) => {
		const { name = '', bytes = '', sha256 = '' } = line.exec(text)?.groups ?? {};
		if (name === '') {
			throw new Problem(
				'The package archive lists a file without its SHA-256 sum.',
				`apt said: ${text}`,
				'Use an archive that lists these sums, as Debian’s own does, and start again.',
			);
		}
		return { name, bytes: Number(bytes), sha256 };
	});
}

/**
 * Returns whether a file exists and equals the listed one, byte for byte. A link to a file does not count.
 */
export function isWhole(file: string, listed: ListedFile): boolean {
	const status = fs.lstatSync(file, { throwIfNoEntry: false });
	return (
		status?.isFile() === true && status.size === listed.bytes && sumOf(file) === listed.sha256
	);
}

function sumOf(file: string): string {
	const hash = createHash('sha256');
	const chunk = Buffer.alloc(chunkBytes);
	const opened = fs.openSync(file, 'r');
	try {
		for (let count = 1; count > 0;) {
			count = fs.readSync(opened, chunk);
			hash.update(chunk.subarray(0, count));
		}
	} finally {
		fs.closeSync(opened);
	}
	return hash.digest('hex');
}
