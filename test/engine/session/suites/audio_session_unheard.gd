extends Suite
## A game that plays without an audio session.

const AudioSession := preload("res://addons/audio_session/audio_session.gd")

var audio_session := AudioSession.new()


func set_up() -> void:
	add_child(audio_session)


func test_the_state_stays_inactive_whatever_plays() -> void:
	var notified: Array[String] = []
	audio_session.state_changed.connect(notified.append)
	var failures: Array[String] = []
	audio_session.get_av_audio_session().connect(
			&"request_failed",
			func(operation: String, _error: Error, _message: String) -> void: failures.append(operation))
	audio_session.type = "playback"
	var player := AudioStreamPlayer.new()
	player.stream = AudioStreamGenerator.new()
	add_child(player)
	player.play()
	var playback: AudioStreamGeneratorPlayback = player.get_stream_playback()
	for _frame: int in playback.get_frames_available():
		playback.push_frame(Vector2.ONE)
	expect(await wait_until(func() -> bool: return AudioServer.get_bus_peak_volume_left_db(0, 0) > -10.0), "a sound")
	# Long enough to repeat a request, if one could be made.
	await get_tree().create_timer(0.6).timeout
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)
	await wait_frames(5)
	expect_equal(failures, [] as Array[String], "requests that failed")
	expect_equal(audio_session.state, "inactive", "state")
	expect_equal(notified, [] as Array[String], "notified states")
	player.stop()
	await get_tree().create_timer(0.1).timeout
