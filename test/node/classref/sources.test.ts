import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { findSources } from '../../../tools/packages/classref/classes/sources';
import { temporaryFolder } from './in-process';

describe('finding class XML', () => {
	let folder = '';

	beforeEach(() => {
		folder = temporaryFolder();
	});

	afterEach(() => {
		fs.rmSync(folder, { recursive: true });
	});

	const put = (name: string): string => {
		const file = path.join(folder, name);
		fs.mkdirSync(path.dirname(file), { recursive: true });
		fs.writeFileSync(file, '');
		return file;
	};

	it('finds the XML directly in a folder, but not in subfolders, and no other files', () => {
		const file = put('doc_classes/A.xml');
		put('doc_classes/deeper/B.xml');
		put('doc_classes/C.txt');
		const place = path.join(folder, 'doc_classes');
		expect(findSources([place]).files).to.deep.equal([file]);
		expect(findSources([`${place}/`]).files).to.deep.equal([file]);
	});

	it('finds folders named doc_classes below modules and platform', () => {
		const files = [
			put('modules/a/doc_classes/A.xml'),
			put('modules/b/c/doc_classes/C.xml'),
			put('platform/d/doc_classes/D.xml'),
		];
		put('modules/a/Other.xml');
		put('elsewhere/e/doc_classes/E.xml');
		const found = findSources(
			['modules', 'platform', 'elsewhere'].map((name) => path.join(folder, name)),
		);
		expect([...found.files].sort()).to.deep.equal(files);
	});

	it('follows links to such folders, and does not loop forever', () => {
		put('real/A.xml');
		fs.mkdirSync(path.join(folder, 'modules', 'a'), { recursive: true });
		fs.symlinkSync('../../real', path.join(folder, 'modules', 'a', 'doc_classes'), 'junction');
		fs.symlinkSync('..', path.join(folder, 'modules', 'a', 'up'), 'junction');
		expect(findSources([path.join(folder, 'modules')]).files).to.deep.equal([
			path.join(folder, 'modules', 'a', 'doc_classes', 'A.xml'),
		]);
	});

	it('accepts files by name, and returns which are not XML', () => {
		const file = put('A.xml');
		const other = put('A.txt');
		expect(findSources([file, other])).to.deep.equal({ files: [file], skipped: [other] });
	});
});
