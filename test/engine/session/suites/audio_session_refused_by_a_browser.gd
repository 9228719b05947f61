extends AudioSessionSuite
## Types that the browser refuses, as in a frame that may not use the microphone.

var page: JavaScriptObject


func set_up() -> void:
	await super.set_up()
	page = JavaScriptBridge.get_interface("audioSessionTestDevice")


func test_a_refused_type_that_is_assigned_again_is_requested_again() -> void:
	await _refuse_type("playback", 1)
	audio_session.type = "playback"
	await expect_platform_type("playback", "assigned again")


func test_a_refused_type_is_requested_again_when_the_player_returns() -> void:
	await _refuse_type("playback", 1)
	_return_to_front()
	await expect_platform_type("playback", "back")


func test_a_refused_type_prints_one_warning() -> void:
	await _refuse_type("playback", 3)
	for _time: int in 2:
		audio_session.type = "playback"
		await settle()
	expect(device.get_type() != "playback", "still refused")
	audio_session.type = "playback"
	await expect_platform_type("playback", "accepted in the end")


func test_an_accepted_type_is_not_requested_again() -> void:
	audio_session.type = "playback"
	await expect_platform_type("playback", "at first")
	device.take_types()
	page.call(&"refuseTypes", 1)
	audio_session.type = "playback"
	_return_to_front()
	await settle()
	# Nothing was assigned, so the refusal is still to come.
	expect_message("The browser refused the audio session type \"ambient\".")
	audio_session.type = "ambient"
	await settle()
	expect_equal(device.get_type(), "playback", "type of the platform")


func test_a_type_that_the_page_has_set_after_a_refusal_is_kept() -> void:
	await _refuse_type("playback", 1)
	var session: JavaScriptObject = page.get(&"session")
	session.set(&"type", "transient-solo")
	_return_to_front()
	await settle()
	expect_equal(audio_session.type, "transient-solo", "the game's type")
	expect_equal(str(session.get(&"type")), "transient-solo", "the page's type")


func _refuse_type(type: String, times: int) -> void:
	page.call(&"refuseTypes", times)
	expect_message("The browser refused the audio session type \"%s\"." % type)
	audio_session.type = type
	await settle()
	expect(device.get_type() != type, "refused")


func _return_to_front() -> void:
	get_tree().root.propagate_notification(NOTIFICATION_APPLICATION_FOCUS_IN)
