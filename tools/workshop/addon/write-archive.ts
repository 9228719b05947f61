import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { ZipOptions, Zippable } from 'fflate';

// The oldest time that a zip archive can store. A fixed time makes equal contents give equal archives.
const noTime = new Date(1980, 0, 1);
const unix = 3;
const readableByAll = 0o644 << 16;

/** Writes a zip archive. Returns its size in bytes. */
export function writeArchive(file: string, files: ReadonlyMap<string, Buffer>): number {
	const options: ZipOptions = { level: 9, mtime: noTime, os: unix, attrs: readableByAll };
	const entries: Zippable = {};
	for (const [name, content] of files) {
		entries[name] = [content, options];
	}
	const bytes = zipSync(entries);
	fs.mkdirSync(path.dirname(file), { recursive: true });
	fs.writeFileSync(file, bytes);
	return bytes.length;
}
