extends AudioSessionSuite
## The attribute «type», the types and «update the type», sentence by sentence.

const EXPLICIT: Array[String] = ["playback", "transient", "transient-solo", "ambient", "play-and-record"]


func test_a_session_begins_with_the_type_auto() -> void:
	expect_equal(audio_session.type, "auto", "type")


func test_a_new_session_has_auto_applied_already() -> void:
	device.take_types()
	audio_session.type = "playback"
	audio_session.type = "auto"
	await settle()
	expect_equal(device.take_types(), [] as Array[String], "types set on the platform")


func test_getting_the_type_returns_the_one_that_was_set_at_once() -> void:
	for name: String in EXPLICIT:
		audio_session.type = name
		expect_equal(audio_session.type, name, "type")


func test_setting_step_1_the_same_type_again_does_nothing() -> void:
	audio_session.type = "auto"
	audio_session.type = "playback"
	await expect_platform_type("playback", "the first time")
	device.take_types()
	audio_session.type = "playback"
	await settle()
	expect_equal(device.take_types(), [] as Array[String], "types set on the platform")


func test_setting_step_3_the_type_reaches_the_platform() -> void:
	await play()
	for name: String in EXPLICIT:
		audio_session.type = name
		await expect_platform_type(name, name)


func test_an_invalid_type_is_ignored_with_a_warning() -> void:
	audio_session.type = "ambient"
	for value: String in ["", "Ambient", "music", "ambient "]:
		expect_message("\"%s\" is not an audio session type, so the type stays \"ambient\". Use one of auto, playback, transient, transient-solo, ambient, play-and-record." % value)
		audio_session.type = value
		expect_equal(audio_session.type, "ambient", "type after «%s»" % value)
	await expect_platform_type("ambient", "the platform")


func test_update_step_1_while_a_type_is_being_applied_another_only_replaces_it() -> void:
	await play()
	device.take_types()
	audio_session.type = "playback"
	audio_session.type = "ambient"
	audio_session.type = "transient-solo"
	await expect_platform_type("transient-solo", "the last one")
	await settle()
	expect_equal(device.take_types(), ["transient-solo"] as Array[String], "types set on the platform")


func test_update_step_2_types_set_in_one_frame_are_applied_once() -> void:
	await play()
	for _round: int in 3:
		audio_session.type = "ambient"
		audio_session.type = "transient-solo"
		await expect_platform_type("transient-solo", "the first time")
		device.take_types()
		audio_session.type = "playback"
		audio_session.type = "ambient"
		await expect_platform_type("ambient", "the second time")
		await settle()
		expect_equal(device.take_types(), ["ambient"] as Array[String], "types set on the platform")


func test_update_step_3_the_type_is_applied_later_and_not_during_the_assignment() -> void:
	audio_session.type = "playback"
	await expect_platform_type("playback", "at first")
	audio_session.type = "transient-solo"
	expect_equal(device.get_type(), "playback", "type of the platform during the assignment")
	await expect_platform_type("transient-solo", "later")


func test_update_step_3_1_a_type_that_is_set_after_the_last_was_applied_is_applied_too() -> void:
	for name: String in ["ambient", "playback", "ambient"]:
		audio_session.type = name
		await expect_platform_type(name, name)


func test_update_step_3_2_a_type_that_comes_back_before_it_is_applied_changes_nothing() -> void:
	audio_session.type = "playback"
	await expect_platform_type("playback", "at first")
	device.take_types()
	audio_session.type = "ambient"
	audio_session.type = "playback"
	await settle()
	expect_equal(device.take_types(), [] as Array[String], "types set on the platform")
	expect_equal(audio_session.type, "playback", "type")


func test_update_step_3_3_the_applied_type_is_what_the_next_one_is_compared_with() -> void:
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "at first")
	audio_session.type = "playback"
	await expect_platform_type("playback", "then")
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "again")


func test_update_step_3_6_of_auto_a_game_that_records_is_play_and_record() -> void:
	device.start_recording()
	await expect_platform_type("play-and-record", "recording")
	expect_equal(audio_session.type, "auto", "the game's type")


func test_update_step_3_6_a_type_that_was_set_is_not_computed() -> void:
	audio_session.type = "playback"
	await expect_platform_type("playback", "before")
	device.start_recording()
	await settle()
	expect_equal(device.get_type(), "playback", "recording")


func test_update_step_3_7_types_reach_the_platform_in_the_order_of_their_assignment() -> void:
	audio_session.type = "ambient"
	await expect_platform_type("ambient", "at first")
	device.take_types()
	for name: String in ["playback", "transient-solo", "ambient"]:
		audio_session.type = name
		# Just long enough for a separate task: the platform may still be applying the previous type.
		await wait_frames(1)
	await expect_platform_type("ambient", "the last one")
	await settle()
	expect_equal(device.take_types(), ["playback", "transient-solo", "ambient"] as Array[String], "types set on the platform")
