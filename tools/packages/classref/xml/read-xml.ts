import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';
import { TextDecoder } from 'node:util';
import type { XmlElement } from './element';
import { parseXml } from './parse-xml';
import { XmlError } from './xml-error';

const replacementCharacter = '\ufffd';
/** Not allowed in XML, so that the parser complains at its place. */
const impossibleCharacter = '\uffff';
const encodingDeclaration = /^\ufeff?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;

/**
 * Reads an XML file, in UTF-8 unless a byte-order mark or the XML declaration says otherwise.
 * @throws {XmlError} when it is not well-formed
 * @throws {Error} of the file system, when it cannot be read
 */
export function readXml(file: string): XmlElement {
	const text = fs.readFileSync(file, 'utf8');
	const declared = encodingDeclaration.exec(text)?.[1] ?? 'utf-8';
	if (isUtf8Name(declared) && !text.includes(replacementCharacter)) {
		return parseXml(text);
	}
	return parseXml(decode(fs.readFileSync(file), declared));
}

function decode(bytes: Buffer, declared: string): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) {
		return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
	}
	if (first === 0xfe && second === 0xff) {
		return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
	}
	if (isUtf8Name(declared)) {
		return isUtf8(bytes) ? bytes.toString('utf8') : cutAtBadByte(bytes);
	}
	return decoderFor(declared).decode(bytes);
}

function decoderFor(encoding: string): { decode(bytes: Buffer): string } {
	try {
		return new TextDecoder(encoding, { ignoreBOM: true });
	} catch {
		throw new XmlError(`unknown encoding: ${encoding}`);
	}
}

/**
 * Returns the text before the first byte that is not UTF-8, followed by a character that XML does not allow.
 */
function cutAtBadByte(bytes: Buffer): string {
	const reencoded = Buffer.from(bytes.toString('utf8'), 'utf8');
	let place = 0;
	while (bytes[place] === reencoded[place]) {
		place += 1;
	}
	while (((reencoded[place] ?? 0) & 0xc0) === 0x80) {
		place -= 1;
	}
	return bytes.toString('utf8', 0, place) + impossibleCharacter;
}

function isUtf8Name(encoding: string): boolean {
	return /^utf-?8$/i.test(encoding);
}
