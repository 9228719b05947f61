extends "element.gd"
## All players that play an [AudioStreamMicrophone]: an effect that captures or records hears nothing
## without one. The engine has no signal for it, so the players are looked at a few times a second.[br]
## A game that reads [method AudioServer.get_input_frames] without a player is not seen: the engine does not tell
## whether the input is on, and no frames come before the session records.

const INPUT_SETTING := "audio/driver/enable_input"
const LOOK_EVERY_MSEC := 100

var _players: Dictionary[int, bool] = {}
var _looked_at := 0


func _init() -> void:
	default_type = SessionTypes.PLAY_AND_RECORD


## Begins to look at the players of this tree, those to come included.
func watch(tree: SceneTree) -> void:
	# Without this setting the engine opens no microphone, and the players need not be known.
	if not ProjectSettings.get_setting(INPUT_SETTING, false):
		return
	tree.node_added.connect(_on_node_added)
	for node: Node in tree.root.find_children("*", "", true, false):
		_on_node_added(node)


## Looks no more.
func unwatch(tree: SceneTree) -> void:
	if tree.node_added.is_connected(_on_node_added):
		tree.node_added.disconnect(_on_node_added)
	_players.clear()


func _measure() -> bool:
	var now := Time.get_ticks_msec()
	if now < _looked_at + LOOK_EVERY_MSEC:
		return is_audible
	_looked_at = now
	# Not by a loop that ends at the first: those that are gone are to be forgotten.
	return _players.keys().filter(_is_recording).size() > 0


func _is_recording(id: int) -> bool:
	var player := instance_from_id(id) as Node
	if player == null:
		_players.erase(id)
		return false
	return player.get(&"playing") and player.get(&"stream") is AudioStreamMicrophone


func _on_node_added(node: Node) -> void:
	if node is AudioStreamPlayer or node is AudioStreamPlayer2D or node is AudioStreamPlayer3D:
		_players[node.get_instance_id()] = true
