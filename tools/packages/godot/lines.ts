import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/**
 * Calls back with each line of a stream, at once when its end has come. `readline` does that too,
 * but later than the stream's own end, so that the last lines would come after the process's result.
 * @returns to be called at the end of the stream: hands on a last line that has no line end
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
