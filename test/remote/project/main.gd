extends Node
## A small game that stops for a phone call.

var score := 7
var longest_frame := 0.0
var frames := 0


func _ready() -> void:
	process_mode = Node.PROCESS_MODE_ALWAYS
	if not ClassDB.class_exists(&"AVAudioSession"):
		return
	var session := AVAudioSession.new()
	session.interruption.connect(_on_interruption)
	await session.configure_for(AVAudioSession.PRESET_GAME_SOUND)
	await session.set_active(true)
	set_meta(&"session", session)


func _process(delta: float) -> void:
	frames += 1
	longest_frame = maxf(longest_frame, delta)


func _on_interruption(type: int, _reason: int, _should_resume: bool) -> void:
	get_tree().paused = type == AVAudioSession.INTERRUPTION_BEGAN
