extends AudioSessionSuite
## The attribute «state», the states and «notify the state's change», sentence by sentence.


func test_a_session_begins_inactive() -> void:
	expect_equal(audio_session.state, "inactive", "state")
	expect_equal(notified, [] as Array[String], "notified states")


func test_a_session_reports_what_serves_it() -> void:
	expect(audio_session.is_supported(), "supported")
	expect(audio_session.is_state_observable(), "is_state_observable()")
	expect_equal(audio_session.get_backend_name(), device.get_backend_name(), "backend")
	expect_equal(audio_session.get_av_audio_session() != null, ClassDB.class_exists(&"AVAudioSession"), "an AVAudioSession")


func test_active_is_a_session_that_plays() -> void:
	await play()
	expect_equal(device.get_state(), "active", "state of the platform")


func test_active_is_a_session_that_records() -> void:
	device.start_recording()
	await expect_state("active", "recording")
	expect_equal(device.get_state(), "active", "state of the platform")


func test_inactive_is_a_session_that_neither_plays_nor_records() -> void:
	await play()
	device.stop_sound()
	await expect_state("inactive", "silence")
	device.start_recording()
	await expect_state("active", "recording")
	device.stop_recording()
	await expect_state("inactive", "nothing recorded")


func test_a_session_that_still_records_stays_active_when_its_sound_ends() -> void:
	audio_session.type = "play-and-record"
	device.start_recording()
	await play()
	notified.clear()
	device.stop_recording()
	await settle()
	device.start_recording()
	device.stop_sound()
	await get_tree().create_timer(1.5).timeout
	expect_equal(audio_session.state, "active", "state")


func test_interrupted_is_a_session_that_was_active_and_can_resume() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")


func test_an_interruption_that_should_resume_ends_in_active() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.end_interruption(true)
	await expect_state("active", "after the call")
	expect_equal(notified, ["active", "interrupted", "active"] as Array[String], "notified states")


func test_an_interruption_that_should_not_resume_ends_in_inactive() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.end_interruption(false)
	await expect_state("inactive", "after the call")


func test_a_session_that_does_not_play_is_not_interrupted() -> void:
	device.begin_interruption()
	await settle()
	device.end_interruption(true)
	await settle()
	expect_equal(notified, [] as Array[String], "notified states")


func test_the_state_stays_interrupted_when_the_sound_stops_during_the_interruption() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.stop_sound()
	await get_tree().create_timer(1.5).timeout
	expect_equal(audio_session.state, "interrupted", "in silence")
	device.end_interruption(true)
	await expect_state("active", "after the call")


func test_activating_can_fail_and_then_the_state_stays() -> void:
	device.forbid_activation()
	device.start_sound()
	await settle()
	await wait_frames(20)
	expect_equal(audio_session.state, "inactive", "state")
	expect_equal(notified, [] as Array[String], "notified states")
	device.stop_sound()
	device.allow_activation()


func test_the_state_cannot_be_assigned() -> void:
	expect_message("The state of the audio session cannot be assigned; it is \"inactive\". Assign the type.")
	audio_session.set(&"state", "active")
	expect_equal(audio_session.state, "inactive", "state")


func test_notify_step_1_and_5_the_same_state_again_is_not_notified() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.begin_interruption()
	await settle()
	expect_equal(notified, ["active", "interrupted"] as Array[String], "notified states")


func test_notify_step_2_a_handler_sees_the_new_state() -> void:
	var seen: Array[String] = []
	audio_session.state_changed.connect(func(state: String) -> void: seen.append_array([state, audio_session.state]))
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	expect_equal(seen, ["active", "active", "interrupted", "interrupted"] as Array[String], "in the handler")


func test_notify_step_3_what_was_inactive_in_between_is_not_resumed() -> void:
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.end_interruption(false)
	await expect_state("inactive", "after the call")
	device.stop_sound()
	await get_tree().create_timer(1.5).timeout
	device.start_sound()
	await expect_state("active", "a new sound")
	device.stop_sound()
	await expect_state("inactive", "its end: nothing is interrupted")


func test_notify_step_7_each_change_is_notified_once_and_in_order() -> void:
	await play()
	for _round: int in 3:
		device.begin_interruption()
		await expect_state("interrupted", "a call")
		device.end_interruption(true)
		await expect_state("active", "after the call")
	device.stop_sound()
	await expect_state("inactive", "silence")
	var expected: Array[String] = ["active"]
	for _round: int in 3:
		expected.append_array(["interrupted", "active"])
	expected.append("inactive")
	expect_equal(notified, expected, "notified states")


func test_a_change_is_notified_later_and_never_inside_the_call_that_caused_it() -> void:
	await play()
	device.begin_interruption()
	expect_equal(audio_session.state, "active", "while the call begins")
	await expect_state("interrupted", "a moment later")


func test_a_game_that_starts_again_has_a_new_session_and_the_old_one_emits_nothing() -> void:
	audio_session.type = "ambient"
	await play()
	for _round: int in 3:
		end_game()
		notified.clear()
		device.begin_interruption()
		device.end_interruption(true)
		await settle()
		expect_equal(notified, [] as Array[String], "the session of a game that has ended")
		device.stop_sound()
		await get_tree().create_timer(0.1).timeout
		start_game()
		audio_session.type = "playback"
		await expect_platform_type("playback", "type")
		device.start_sound()
		await expect_state("active", "state")


func test_a_session_that_leaves_and_enters_the_tree_keeps_its_type_and_state() -> void:
	audio_session.type = "ambient"
	await play()
	remove_child(audio_session)
	await settle()
	add_child(audio_session)
	await expect_platform_type("ambient", "type")
	device.begin_interruption()
	await expect_state("interrupted", "a call")
	device.end_interruption(true)
	await expect_state("active", "after the call")


func test_a_second_session_that_is_freed_does_not_affect_the_first() -> void:
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "type")
	var second := AudioSession.new()
	add_child(second)
	await settle()
	second.free()
	# This one never comes into the tree.
	AudioSession.new().free()
	await settle()
	expect_equal(device.get_type(), "ambient", "type of the platform")
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")


func test_a_session_that_was_never_in_the_tree_receives_nothing_after_it_is_freed() -> void:
	var loose := AudioSession.new()
	loose.type = "playback"
	await expect_platform_type("playback", "a type")
	loose.free()
	await play()
	device.begin_interruption()
	await expect_state("interrupted", "a call")
