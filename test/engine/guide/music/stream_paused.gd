extends Node
## Checks the guide's statements about [member AudioStreamPlayer.stream_paused].


func _ready() -> void:
	var music: AudioStreamPlayer = $Music
	music.stop()
	music.stream_paused = true
	music.play()
	print("set before play(): ", music.stream_paused)
	music.stream_paused = true
	get_tree().paused = true
	get_tree().paused = false
	print("set before a pause of the tree: ", music.stream_paused)
