extends Node
## Prints which parts of the addon an exported game contains.

const TEST_LINK := "res://addons/audio_session/test_link"


func _ready() -> void:
	var simulator := AVAudioSession.get_simulator()
	print("debug: %s" % OS.is_debug_build())
	print("class: %s" % ClassDB.class_exists(&"AVAudioSession"))
	print("simulator: %s" % (simulator != null))
	print("test link: %s" % DirAccess.dir_exists_absolute(TEST_LINK))
	for autoload: String in ["AudioSession", "AudioSessionTestLink"]:
		print("autoload %s: %s" % [autoload, has_node("/root/%s" % autoload)])
	print("plug: %s" % AVAudioSessionSimulator.new().plug(AVAudioSessionSimulator.DEVICE_HEADPHONES))
