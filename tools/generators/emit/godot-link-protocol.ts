import type { LinkFieldType } from '../../api/test-link';
import { linkOperations, linkProtocol, optionalLinkFields, retryCodes } from '../../api/test-link';
import { notice } from './notice';

/** As Godot reads JSON: each number is a float. */
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

/** The GDScript with what the game's side of the test link has to know. */
export function godotLinkProtocol(): string {
	const operations = Object.entries(linkOperations).map(
		([name, fields]) => `\t"${name}": ${fieldsOf(fields)},`,
	);
	const optional = optionalLinkFields.map((name) => `"${name}"`);
	return `# ${notice('tools/api/test-link.ts')}
extends RefCounted
## What both sides of the test link agree on.

## Both sides must speak the same version.
const VERSION := ${linkProtocol.version}

## The user argument that asks for the link; [code]HOST:PORT/TOKEN[/code] follows.
const USER_ARGUMENT := "${linkProtocol.userArgument}"

## Characters.
const SHORTEST_TOKEN := ${linkProtocol.shortestToken}

## Bytes of the number that each side makes for its greeting.
const NONCE_SIZE := ${linkProtocol.nonceSize}

## Bytes. A message of the host that is longer ends the link; the game goes on.
const LONGEST_MESSAGE_OF_HOST := ${linkProtocol.longestMessageOfHost}

## Bytes.
const LONGEST_MESSAGE_OF_GAME := ${linkProtocol.longestMessageOfGame}

## The codes of the host after which the game connects again.
const RETRY_CODES: Array[int] = [${retryCodes.join(', ')}]

## The most frames that can be waited for at once.
const MOST_FRAMES := ${linkProtocol.mostFrames}

## The fields of each operation, with the type that JSON has for them. One that may have any type is left out.
const OPERATIONS := {
${operations.join('\n')}
}

## Fields that a request may leave out.
const OPTIONAL_FIELDS: Array[String] = [${optional.join(', ')}]
`;
}
