extends RefCounted
## The game's players of sound. The engine has no list of them, and no signal for what they play.[br]
## To search the tree takes milliseconds where it is large, so that it is searched once; those to come are known by a
## signal.

## To ask each player takes time, so it is done a few times a second.
const LOOK_EVERY_MSEC := 250

# By their ids: a player may be freed at any time.
var _players: Dictionary[int, bool] = {}
var _sounds: Dictionary[int, bool] = {}
var _looked_at := -LOOK_EVERY_MSEC


## Begins to know the players of this tree, those to come included. Does nothing when it knows them already.
func watch(tree: SceneTree) -> void:
	if tree.node_added.is_connected(_on_node_added):
		return
	tree.node_added.connect(_on_node_added)
	for node: Node in tree.root.find_children("*", "", true, false):
		_on_node_added(node)


## Forgets all players.
func unwatch(tree: SceneTree) -> void:
	if tree.node_added.is_connected(_on_node_added):
		tree.node_added.disconnect(_on_node_added)
	_players.clear()


## The players of the tree, whether they play or not.
func get_players() -> Array[Node]:
	var players: Array[Node] = []
	for id: int in _players.keys():
		var player := instance_from_id(id) as Node
		if player == null or not player.is_inside_tree():
			# The signal comes again for one that comes back.
			_players.erase(id)
		else:
			players.append(player)
	return players


## A number for each sound that plays. A player that starts again plays another sound. The answer may be a quarter of a
## second old.
func get_sounds() -> Dictionary[int, bool]:
	var now := Time.get_ticks_msec()
	if now < _looked_at + LOOK_EVERY_MSEC:
		return _sounds
	_looked_at = now
	_sounds = {}
	for player: Node in get_players():
		if _is_playing(player):
			_sounds[_identify(player)] = true
	return _sounds


func _on_node_added(node: Node) -> void:
	if node is AudioStreamPlayer or node is AudioStreamPlayer2D or node is AudioStreamPlayer3D or node is VideoStreamPlayer:
		_players[node.get_instance_id()] = true


func _is_playing(player: Node) -> bool:
	var film := player as VideoStreamPlayer
	return player.get(&"playing") if film == null else film.is_playing() and not film.paused


# Each time that a player starts, the engine makes a playback for it.
func _identify(player: Node) -> int:
	if player is VideoStreamPlayer or not player.call(&"has_stream_playback"):
		return player.get_instance_id()
	var playback: AudioStreamPlayback = player.call(&"get_stream_playback")
	return playback.get_instance_id()
