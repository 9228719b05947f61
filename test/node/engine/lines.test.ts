import { PassThrough } from 'node:stream';
import { expect } from 'chai';
import { forEachLine } from '../../../tools/packages/godot/lines';

describe('the lines of a stream', () => {
	function linesOf(...chunks: (string | Buffer)[]): string[] {
		const lines: string[] = [];
		const stream = new PassThrough();
		const end = forEachLine(stream, (line) => lines.push(line));
		for (const chunk of chunks) {
			stream.emit('data', chunk);
		}
		end();
		return lines;
	}

	it('are put together from any chunks', () => {
		expect(linesOf('on', 'e\ntw', 'o\n', '\nthree\n')).to.deep.equal([
			'one',
			'two',
			'',
			'three',
		]);
	});

	it('include a last line without a line end', () => {
		expect(linesOf('one\ntwo')).to.deep.equal(['one', 'two']);
	});

	it('can end with the line ends of Windows', () => {
		expect(linesOf('one\r\ntwo\r', '\nthree')).to.deep.equal(['one', 'two', 'three']);
	});

	it('are correct when a chunk ends within a character', () => {
		const bytes = Buffer.from('«ü»\n');
		expect(linesOf(bytes.subarray(0, 3), bytes.subarray(3))).to.deep.equal(['«ü»']);
	});
});
