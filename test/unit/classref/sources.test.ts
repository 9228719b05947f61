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

	it('takes the XML in a folder, and not what is deeper or something else', () => {
		const file = put('doc_classes/A.xml');
		put('doc_classes/deeper/B.xml');
		put('doc_classes/C.txt');
		const place = path.join(folder, 'doc_classes');
		expect(findSources([place]).files).to.deep.equal([file]);
		expect(findSources([`${place}/`]).files).to.deep.equal([file]);
	});

	it('looks for folders called doc_classes below modules and platform', () => {
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

	it('takes links to such folders, and does not go round in circles by them', () => {
		put('real/A.xml');
		fs.mkdirSync(path.join(folder, 'modules', 'a'), { recursive: true });
		fs.symlinkSync('../../real', path.join(folder, 'modules', 'a', 'doc_classes'), 'junction');
		fs.symlinkSync('..', path.join(folder, 'modules', 'a', 'up'), 'junction');
		expect(findSources([path.join(folder, 'modules')]).files).to.deep.equal([
			path.join(folder, 'modules', 'a', 'doc_classes', 'A.xml'),
		]);
	});

	it('takes files by name, and tells which are no XML', () => {
		const file = put('A.xml');
		const other = put('A.txt');
		expect(findSources([file, other])).to.deep.equal({ files: [file], skipped: [other] });
	});
});
