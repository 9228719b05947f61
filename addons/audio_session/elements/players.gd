extends RefCounted
## The game's audio and video players. The engine has no list of them, and no signal for what they play.[br]
## Searching a large tree takes milliseconds, so it is searched once; later players are found by the signal
## [signal SceneTree.node_added].

## Checking each player takes time, so this is done a few times a second.
const LOOK_EVERY_MSEC := 250

# Keyed by instance id: a player may be freed at any time.
var _players: Dictionary[int, bool] = {}
var _sounds: Dictionary[int, bool] = {}
var _looked_at := -LOOK_EVERY_MSEC


## Starts tracking the players of this tree, including those added later. Does nothing if it already tracks them.
func watch(tree: SceneTree) -> void:
	if tree.node_added.is_connected(_on_node_added):
		return
	tree.node_added.connect(_on_node_added)
	for node: Node in tree.root.find_children("*", "", true, false):
		_on_node_added(node)


## Stops tracking and forgets all players.
func unwatch(tree: SceneTree) -> void:
	if tree.node_added.is_connected(_on_node_added):
		tree.node_added.disconnect(_on_node_added)
	_players.clear()


## Returns the players of the tree, whether they play or not.
func get_players() -> Array[Node]:
	var players: Array[Node] = []
	for id: int in _players.keys():
		var player := instance_from_id(id) as Node
		if player == null or not player.is_inside_tree():
			# If the player enters the tree again, so does the signal.
			_players.erase(id)
		else:
			players.append(player)
	return players


## Returns an id for each sound that plays. A player that starts again gets a new id. The result may be up to a quarter
## of a second old.
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
	var video_player := player as VideoStreamPlayer
	if video_player != null:
		return video_player.is_playing() and not video_player.paused
	return player.get(&"playing")


# The engine creates a new playback each time a player starts.
func _identify(player: Node) -> int:
	if player is VideoStreamPlayer or not player.call(&"has_stream_playback"):
		return player.get_instance_id()
	var playback: AudioStreamPlayback = player.call(&"get_stream_playback")
	return playback.get_instance_id()
