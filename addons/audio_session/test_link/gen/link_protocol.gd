# Generated from tools/api/test-link.ts, do not edit: `npm run generate` writes it again.
extends RefCounted
## What both sides of the test link agree on.

## Both sides must speak the same version.
const VERSION := 1

## The user argument that asks for the link; [code]HOST:PORT/TOKEN[/code] follows.
const USER_ARGUMENT := "--audio-session-link="

## Characters.
const SHORTEST_TOKEN := 32

## Bytes of the number that each side makes for its greeting.
const NONCE_SIZE := 16

## Bytes. A message of the host that is longer ends the link; the game goes on.
const LONGEST_MESSAGE_OF_HOST := 1048576

## Bytes.
const LONGEST_MESSAGE_OF_GAME := 67108864

## The codes of the host after which the game connects again.
const RETRY_CODES: Array[int] = [4003, 4004]

## The most frames that can be waited for at once.
const MOST_FRAMES := 1000000

## The fields of each operation, with the type that JSON has for them. One that may have any type is left out.
const OPERATIONS := {
	"get": {"property": TYPE_STRING},
	"assign": {"property": TYPE_STRING},
	"call": {"method": TYPE_STRING, "arguments": TYPE_ARRAY},
	"simulate": {"method": TYPE_STRING, "arguments": TYPE_ARRAY},
	"evaluate": {"expression": TYPE_STRING},
	"run": {"statements": TYPE_STRING},
	"screenshot": {},
	"wait": {"frames": TYPE_FLOAT},
	"quit": {},
}

## Fields that a request may leave out.
const OPTIONAL_FIELDS: Array[String] = ["arguments"]
