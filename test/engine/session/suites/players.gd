extends Suite
## How the autoload tracks the sounds that the game plays.

const Players := preload("res://addons/audio_session/elements/players.gd")
## How old a result may be, in seconds.
const LOOK := 0.3

var players := Players.new()


func tear_down() -> void:
	players.unwatch(get_tree())


func test_players_of_each_class_are_found_anywhere_in_the_tree_and_at_any_time() -> void:
	var early := _add(AudioStreamPlayer.new(), self)
	players.watch(get_tree())
	var branch := Node.new()
	var late: Array[Node] = [AudioStreamPlayer.new(), AudioStreamPlayer2D.new(), AudioStreamPlayer3D.new(), VideoStreamPlayer.new()]
	for player: Node in late:
		branch.add_child(player)
	add_child(branch)
	expect_equal(players.get_players(), [early] + late, "players")
	branch.queue_free()
	await wait_frames(2)
	expect_equal(players.get_players(), [early] as Array[Node], "after the later players were freed")
	early.queue_free()


func test_a_player_outside_the_tree_does_not_count_until_it_comes_back() -> void:
	players.watch(get_tree())
	var player := _add(AudioStreamPlayer.new(), self)
	remove_child(player)
	expect_equal(players.get_players(), [] as Array[Node], "outside")
	add_child(player)
	expect_equal(players.get_players(), [player] as Array[Node], "back")
	player.queue_free()


func test_a_sound_that_starts_again_counts_as_a_new_sound() -> void:
	players.watch(get_tree())
	var player: AudioStreamPlayer = _add(AudioStreamPlayer.new(), self)
	player.stream = AudioStreamGenerator.new()
	expect_equal(players.get_sounds().size(), 0, "sounds of a player that does not play")
	await get_tree().create_timer(LOOK).timeout
	player.play()
	var first := players.get_sounds()
	expect_equal(first.size(), 1, "sounds")
	await get_tree().create_timer(LOOK).timeout
	expect_equal(players.get_sounds(), first, "the same sound, later")
	player.play()
	await get_tree().create_timer(LOOK).timeout
	expect(players.get_sounds() != first, "started again")
	player.queue_free()
	# The engine releases a sound some mixes later.
	await get_tree().create_timer(LOOK).timeout


func test_only_players_are_tracked() -> void:
	players.watch(get_tree())
	for _index: int in 100:
		_add(Node.new(), self).queue_free()
	expect_equal(players.get_players(), [] as Array[Node], "players")


func _add(node: Node, parent: Node) -> Node:
	parent.add_child(node)
	return node
