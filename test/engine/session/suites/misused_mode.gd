extends SessionSuite
## The warning about a mode that has no effect with its category. It has its own run: the warning is
## printed once, so an earlier test could use it up.


func test_a_mode_without_its_category_behaves_as_the_default_mode_and_warns_once() -> void:
	expect_message("MODE_VOICE_CHAT needs the category playAndRecord. With ambient it behaves as MODE_DEFAULT.")
	for _scene: int in 3:
		await expect_done(session.configure(AVAudioSession.ambient, AVAudioSession.MODE_VOICE_CHAT), "taken")
		expect_equal(session.mode, AVAudioSession.MODE_VOICE_CHAT, "mode")
		expect_equal(session.effective_mode, AVAudioSession.MODE_DEFAULT, "effective mode")


func test_a_misuse_that_is_corrected_in_the_same_frame_prints_no_warning() -> void:
	session.category = AVAudioSession.playAndRecord
	session.mode = AVAudioSession.MODE_VIDEO_CHAT
	await settle()
	expect_equal(session.effective_mode, AVAudioSession.MODE_VIDEO_CHAT, "effective mode")


func test_a_warning_names_every_valid_category_and_the_missing_option() -> void:
	expect_message("MODE_VIDEO_RECORDING needs the category playAndRecord, record. With playback it behaves as MODE_DEFAULT.")
	await expect_done(session.configure(AVAudioSession.playback, AVAudioSession.MODE_VIDEO_RECORDING), "taken")
	expect_message("MODE_DUAL_ROUTE needs OPTION_ALLOW_BLUETOOTH")
	await expect_done(session.configure(AVAudioSession.multiRoute, AVAudioSession.MODE_DUAL_ROUTE), "taken")
