extends Suite
## A game that plays where there is no audio session.

const AudioSession := preload("res://addons/audio_session/audio_session.gd")

var audio_session := AudioSession.new()


func set_up() -> void:
	add_child(audio_session)


func test_the_state_stays_inactive_whatever_plays() -> void:
	var told: Array[String] = []
	audio_session.state_changed.connect(told.append)
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
	# Long enough to try again, if there were something to try.
	await get_tree().create_timer(0.6).timeout
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)
	await wait_frames(5)
	expect_equal(failures, [] as Array[String], "requests that failed")
	expect_equal(audio_session.state, "inactive", "state")
	expect_equal(told, [] as Array[String], "told")
	player.stop()
	await get_tree().create_timer(0.1).timeout
