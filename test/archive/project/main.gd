extends Node
## Uses the addon as a game does that has unpacked its archive, and says what came of it.


func _ready() -> void:
	var session := AVAudioSession.new()
	var error: Error = await session.set_active(true)
	print("set_active: %s" % error_string(error))
	get_tree().quit()
