# Generated from tools/api/test-link.ts, do not edit: `npm run generate` writes it again.
extends RefCounted
## Constants that both sides of the test link share.

## Both sides must speak the same version.
const VERSION := 1

## The user argument that makes the game connect; [code]HOST:PORT/TOKEN[/code] follows.
const USER_ARGUMENT := "--audio-session-link="

## In characters.
const SHORTEST_TOKEN := 32

## In bytes: the random number in each side's greeting.
const NONCE_SIZE := 16

## In bytes. A longer message from the host closes the link; the game continues.
const LONGEST_MESSAGE_OF_HOST := 1048576

## In bytes.
const LONGEST_MESSAGE_OF_GAME := 67108864

## The host's close codes after which the game tries to connect again.
const RETRY_CODES: Array[int] = [4003, 4004]

## The highest number of frames in one [code]wait[/code] request.
const MOST_FRAMES := 1000000

## The fields of each operation, with their types in parsed JSON. Fields of any type are left out.
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

## Optional fields of a request.
const OPTIONAL_FIELDS: Array[String] = ["arguments"]
