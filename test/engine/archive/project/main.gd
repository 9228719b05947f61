extends Node
## Uses the addon like a game that has unpacked its archive, and prints the result.


func _ready() -> void:
	var session := AVAudioSession.new()
	var error: Error = await session.set_active(true)
	print("set_active: %s" % error_string(error))
	get_tree().quit()
