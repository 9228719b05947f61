# Generated from tools/api/w3c, do not edit: `npm run generate` writes it again.
extends RefCounted

const AUTO := "auto"
const PLAYBACK := "playback"
const TRANSIENT := "transient"
const TRANSIENT_SOLO := "transient-solo"
const AMBIENT := "ambient"
const PLAY_AND_RECORD := "play-and-record"

const INACTIVE := "inactive"
const ACTIVE := "active"
const INTERRUPTED := "interrupted"

## The types, in the order of the specification.
const NAMES: Array[String] = ["auto", "playback", "transient", "transient-solo", "ambient", "play-and-record"]

## The states, indexed by the constants of [code]AVAudioSession.SessionState[/code].
const STATES: Array[String] = ["inactive", "active", "interrupted"]

## The constant of [code]AVAudioSession.SessionCategory[/code] for each type on a phone.
const CATEGORIES: Dictionary[String, String] = {
	"playback": "CATEGORY_PLAYBACK",
	"transient": "CATEGORY_AMBIENT",
	"transient-solo": "CATEGORY_SOLO_AMBIENT",
	"ambient": "CATEGORY_AMBIENT",
	"play-and-record": "CATEGORY_PLAY_AND_RECORD",
}

## The constants of [code]AVAudioSession.CategoryOptions[/code] that are set with the category.
const OPTIONS: Dictionary[String, Array] = {
	"playback": [],
	"transient": ["OPTION_DUCK_OTHERS"],
	"transient-solo": [],
	"ambient": [],
	"play-and-record": ["OPTION_DEFAULT_TO_SPEAKER", "OPTION_ALLOW_BLUETOOTH_HFP"],
}

## The types after whose sound other apps resume.
const WITH_AN_END: Array[String] = ["transient", "transient-solo"]
