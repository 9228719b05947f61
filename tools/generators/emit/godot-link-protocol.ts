import type { LinkFieldType } from '../../api/test-link';
import { linkOperations, linkProtocol, optionalLinkFields, retryCodes } from '../../api/test-link';
import { notice } from './notice';

/** The Variant types of parsed JSON: each number is a float. */
const variantTypes: Readonly<Record<Exclude<LinkFieldType, 'any'>, string>> = {
	text: 'TYPE_STRING',
	number: 'TYPE_FLOAT',
	list: 'TYPE_ARRAY',
};

function fieldsOf(fields: Readonly<Record<string, LinkFieldType>>): string {
	const rows = Object.entries(fields).flatMap(([name, type]) =>
		type === 'any' ? [] : [`"${name}": ${variantTypes[type]}`],
	);
	return `{${rows.join(', ')}}`;
}

/** Returns the GDScript with the constants for the game's side of the test link. */
export function godotLinkProtocol(): string {
	const operations = Object.entries(linkOperations).map(
		([name, fields]) => `\t"${name}": ${fieldsOf(fields)},`,
	);
	const optional = optionalLinkFields.map((name) => `"${name}"`);
	return `# ${notice('tools/api/test-link.ts')}
extends RefCounted
## Constants that both sides of the test link share.

## Both sides must speak the same version.
const VERSION := ${linkProtocol.version}

## The user argument that makes the game connect; [code]HOST:PORT/TOKEN[/code] follows.
const USER_ARGUMENT := "${linkProtocol.userArgument}"

## In characters.
const SHORTEST_TOKEN := ${linkProtocol.shortestToken}

## In bytes: the random number in each side's greeting.
const NONCE_SIZE := ${linkProtocol.nonceSize}

## In bytes. A longer message from the host closes the link; the game continues.
const LONGEST_MESSAGE_OF_HOST := ${linkProtocol.longestMessageOfHost}

## In bytes.
const LONGEST_MESSAGE_OF_GAME := ${linkProtocol.longestMessageOfGame}

## The host's close codes after which the game tries to connect again.
const RETRY_CODES: Array[int] = [${retryCodes.join(', ')}]

## The highest number of frames in one [code]wait[/code] request.
const MOST_FRAMES := ${linkProtocol.mostFrames}

## The fields of each operation, with their types in parsed JSON. Fields of any type are left out.
const OPERATIONS := {
${operations.join('\n')}
}

## Optional fields of a request.
const OPTIONAL_FIELDS: Array[String] = [${optional.join(', ')}]
`;
}
