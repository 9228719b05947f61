extends Resource
## A resource whose setter asks something of the session, on whatever thread it is loaded.

@export var kind := "":
	set = set_kind

var session := AVAudioSession.new()


func set_kind(value: String) -> void:
	kind = value
	session.preferred_sample_rate = 44100.0
	session.set_active(true)
