import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * Calls back with each line of a stream as soon as the line is complete. `readline` reports the last lines
 * only after the end of the stream, and so after the process's result.
 * @returns a function to call at the end of the stream, for a last line without a line end
 */
export function forEachLine(stream: Readable, onLine: (line: string) => void): () => void {
	const decoder = new StringDecoder('utf8');
	let rest = '';
	stream.on('data', (chunk: Buffer | string) => {
		const text = rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk));
		const lines = text.split(/\r?\n/);
		rest = lines.pop() ?? '';
		lines.forEach(onLine);
	});
	return () => {
		rest += decoder.end();
		if (rest !== '') {
			onLine(rest);
			rest = '';
		}
	};
}
