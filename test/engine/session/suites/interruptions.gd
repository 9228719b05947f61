extends SessionSuite
## Interruptions of the session, and their ends.

const BEGAN := AVAudioSession.INTERRUPTION_BEGAN
const ENDED := AVAudioSession.INTERRUPTION_ENDED
const NO_REASON := AVAudioSession.INTERRUPTION_REASON_DEFAULT


func test_a_phone_call_begins_and_ends_an_interruption_with_its_reason_and_should_resume() -> void:
	session.auto_resume = false
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	expect_equal(recorder.take(&"interruption"), [[BEGAN, NO_REASON, false]] as Array[Array], "the beginning")
	expect(simulator.end_interruption(true), "a call was in progress")
	await settle()
	expect_equal(recorder.take(&"interruption"), [[ENDED, NO_REASON, true]] as Array[Array], "the end")
	expect(not simulator.end_interruption(true), "no interruption")
	await settle()
	expect(recorder.take_names().is_empty(), "no second end")


func test_an_interruption_reports_its_reason() -> void:
	var reasons: Array[AVAudioSession.InterruptionReason] = [
		AVAudioSession.INTERRUPTION_REASON_DEFAULT,
		AVAudioSession.INTERRUPTION_REASON_APP_WAS_SUSPENDED,
		AVAudioSession.INTERRUPTION_REASON_BUILT_IN_MIC_MUTED,
		AVAudioSession.INTERRUPTION_REASON_SCENE_WAS_BACKGROUNDED,
		AVAudioSession.INTERRUPTION_REASON_ROUTE_DISCONNECTED,
	]
	for reason: AVAudioSession.InterruptionReason in reasons:
		await expect_done(session.set_active(true), "activated")
		var recorder := Recorder.new(session)
		simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALARM, reason)
		await settle()
		expect_equal(recorder.take(&"interruption"), [[BEGAN, reason, false]] as Array[Array], "reason %d" % reason)
		simulator.end_interruption(false)


func test_the_session_is_inactive_before_the_handler_of_the_beginning_runs() -> void:
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	var states: Array[int] = []
	var handler := func(_type: int, _reason: int, _should_resume: bool) -> void:
		states.append(AVAudioSession.new().state)
	session.interruption.connect(handler)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	session.interruption.disconnect(handler)
	expect_equal(states, [AVAudioSession.STATE_INTERRUPTED] as Array[int], "state in the handler")
	expect_equal(recorder.take_names(), [&"state_changed", &"interruption"] as Array[StringName], "order")


func test_an_inactive_session_receives_no_interruption() -> void:
	var recorder := Recorder.new(session)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.end_interruption(true)
	await settle()
	expect(recorder.take_names().is_empty(), "silence")
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_an_interruption_that_should_resume_is_followed_by_an_activation() -> void:
	expect(session.auto_resume, "on by default")
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.end_interruption(true)
	await settle()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "after one that should resume")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.end_interruption(false)
	await settle()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "after one that should not")


func test_auto_resume_can_be_turned_off_for_every_handle() -> void:
	AVAudioSession.new().auto_resume = false
	expect(not session.auto_resume, "turned off")
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.end_interruption(true)
	await settle()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_a_session_that_was_deactivated_during_the_interruption_does_not_resume() -> void:
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await expect_done(session.set_active(false), "deactivated during the call")
	simulator.end_interruption(true)
	await settle()
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INACTIVE, "state")


func test_during_a_call_playing_is_possible_and_recording_is_not() -> void:
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await activate(AVAudioSession.playback)
	await expect_done(session.set_active(false), "deactivated")
	for category: int in [AVAudioSession.record, AVAudioSession.playAndRecord]:
		session.category = category
		await expect_refused(session.set_active(true), ERR_LOCKED, "while a phone call is going on", "category %d" % category)
	simulator.end_interruption(true)
	await expect_done(session.set_active(true), "after the call")


func test_an_active_session_cannot_change_to_recording_during_a_call() -> void:
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	session.category = AVAudioSession.record
	await expect_assignment_refused(recorder, ERR_LOCKED, "while a phone call is going on", "record")
	expect_equal(session.category, AVAudioSession.playback, "category")


func test_during_siri_and_an_alarm_no_session_can_be_activated() -> void:
	var errors: Dictionary[AVAudioSessionSimulator.InterruptionSource, Error] = {
		AVAudioSessionSimulator.SOURCE_SIRI: ERR_BUSY,
		AVAudioSessionSimulator.SOURCE_ALARM: ERR_LOCKED,
	}
	for source: AVAudioSessionSimulator.InterruptionSource in errors:
		simulator.begin_interruption(source)
		await expect_refused(session.set_active(true), errors[source], "Wait for the end of the interruption.", "source %d" % source)
		simulator.end_interruption(true)
	await expect_done(session.set_active(true), "afterwards")


func test_several_interruptions_at_once_signal_one_beginning_and_one_end() -> void:
	session.auto_resume = false
	await activate(AVAudioSession.playback)
	var recorder := Recorder.new(session)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALARM)
	await settle()
	expect_equal(recorder.take(&"interruption"), [[BEGAN, NO_REASON, false]] as Array[Array], "the beginning")
	simulator.end_interruption(true)
	await settle()
	expect(recorder.take(&"interruption").is_empty(), "during the call")
	simulator.end_interruption(true)
	await settle()
	expect_equal(recorder.take(&"interruption"), [[ENDED, NO_REASON, true]] as Array[Array], "the end")


func test_a_call_in_a_banner_interrupts_only_when_it_is_answered_if_no_interruptions_are_preferred() -> void:
	session.auto_resume = false
	session.prefers_no_interruptions_from_system_alerts = true
	expect(session.prefers_no_interruptions_from_system_alerts, "at once")
	await activate(AVAudioSession.playback)
	expect(session.prefers_no_interruptions_from_system_alerts, "afterwards")
	var recorder := Recorder.new(session)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALERT_BANNER)
	await settle()
	expect(recorder.take_names().is_empty(), "the banner")
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state during the banner")
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	await settle()
	expect_equal(recorder.take(&"interruption"), [[BEGAN, NO_REASON, false]] as Array[Array], "the call")
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state during the call")


func test_a_banner_interrupts_if_nothing_is_preferred() -> void:
	expect(not session.prefers_no_interruptions_from_system_alerts, "off by default")
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALERT_BANNER)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")


func test_an_alert_on_the_full_screen_interrupts_whatever_is_preferred() -> void:
	session.prefers_no_interruptions_from_system_alerts = true
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_ALERT_FULL_SCREEN)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")


func test_a_disconnected_route_interrupts_if_that_is_preferred() -> void:
	session.prefers_interruption_on_route_disconnect = true
	expect(session.prefers_interruption_on_route_disconnect, "at once")
	await activate(AVAudioSession.playback)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	var recorder := Recorder.new(session)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(
			recorder.of(&"interruption"),
			[[BEGAN, AVAudioSession.INTERRUPTION_REASON_ROUTE_DISCONNECTED, false]] as Array[Array],
			"the interruption")
	expect_equal(session.state, AVAudioSession.STATE_INTERRUPTED, "state")
	expect_equal(recorder.of(&"route_changed").size(), 1, "changes of route")


func test_a_disconnected_route_does_not_interrupt_otherwise() -> void:
	expect(not session.prefers_interruption_on_route_disconnect, "off by default")
	await activate(AVAudioSession.playback)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_an_unplugged_device_that_did_not_play_interrupts_nothing() -> void:
	session.prefers_interruption_on_route_disconnect = true
	await activate(AVAudioSession.playback)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HDMI)
	simulator.plug(AVAudioSessionSimulator.DEVICE_HEADPHONES)
	simulator.unplug(AVAudioSessionSimulator.DEVICE_HDMI)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")


func test_a_muted_built_in_microphone_interrupts_a_session_that_records_with_it() -> void:
	session.auto_resume = false
	await activate(AVAudioSession.playAndRecord)
	var recorder := Recorder.new(session)
	simulator.set_built_in_microphone_muted(true)
	await settle()
	expect_equal(
			recorder.take(&"interruption"),
			[[BEGAN, AVAudioSession.INTERRUPTION_REASON_BUILT_IN_MIC_MUTED, false]] as Array[Array],
			"the beginning")
	simulator.set_built_in_microphone_muted(false)
	await settle()
	expect_equal(recorder.take(&"interruption"), [[ENDED, NO_REASON, true]] as Array[Array], "the end")


func test_a_muted_built_in_microphone_does_not_interrupt_a_session_that_overrides_it_or_does_not_record() -> void:
	await activate(AVAudioSession.record, AVAudioSession.OPTION_OVERRIDE_MUTED_MICROPHONE_INTERRUPTION)
	simulator.set_built_in_microphone_muted(true)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "a session that overrides it")
	simulator.set_built_in_microphone_muted(false)
	await expect_done(session.configure(AVAudioSession.playback), "a session that plays")
	simulator.set_built_in_microphone_muted(true)
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "a session that plays")


func test_an_interruption_silences_the_game_and_is_the_reason() -> void:
	await activate(AVAudioSession.playback)
	simulator.begin_interruption(AVAudioSessionSimulator.SOURCE_PHONE_CALL)
	expect_equal(simulator.get_silence_reason(), "The session was interrupted.", "silence")
	expect(not simulator.is_game_audible(), "not audible")


func test_invalid_interruptions_are_refused_and_change_nothing() -> void:
	await activate(AVAudioSession.playback)
	for number: int in [-1, 6, 1 << 32]:
		expect_message("There is no interruption source %d." % number)
		simulator.callv(&"begin_interruption", [number])
		expect_message("There is no interruption reason %d." % number)
		simulator.callv(&"begin_interruption", [AVAudioSessionSimulator.SOURCE_ALARM, number])
	await settle()
	expect_equal(session.state, AVAudioSession.STATE_ACTIVE, "state")
