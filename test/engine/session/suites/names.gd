extends Suite
## Finding categories and modes by their names in other APIs.

## The names of each category in Audio Session Services: its constant and its four-character code.
const OLD_CATEGORIES: Dictionary[int, Array] = {
	AVAudioSession.ambient: ["kAudioSessionCategory_AmbientSound", "ambi", 0x616d6269],
	AVAudioSession.soloAmbient: ["kAudioSessionCategory_SoloAmbientSound", "solo", 0x736f6c6f],
	AVAudioSession.playback: ["kAudioSessionCategory_MediaPlayback", "medi", 0x6d656469],
	AVAudioSession.record: ["kAudioSessionCategory_RecordAudio", "reca", 0x72656361],
	AVAudioSession.playAndRecord: ["kAudioSessionCategory_PlayAndRecord", "plar", 0x706c6172],
}

## The five modes of Audio Session Services.
const OLD_MODES: Dictionary[int, Array] = {
	AVAudioSession.MODE_DEFAULT: ["kAudioSessionMode_Default", "dflt", 0x64666c74],
	AVAudioSession.MODE_VOICE_CHAT: ["kAudioSessionMode_VoiceChat", "vcct", 0x76636374],
	AVAudioSession.MODE_VIDEO_RECORDING: ["kAudioSessionMode_VideoRecording", "vrcd", 0x76726364],
	AVAudioSession.MODE_MEASUREMENT: ["kAudioSessionMode_Measurement", "msmt", 0x6d736d74],
	AVAudioSession.MODE_GAME_CHAT: ["kAudioSessionMode_GameChat", "gmct", 0x676d6374],
}


func test_a_category_is_found_by_its_current_name_its_old_name_and_its_code() -> void:
	expect_equal(AVAudioSession.get_category_by_name("multiRoute"), AVAudioSession.multiRoute, "today")
	for category: int in OLD_CATEGORIES:
		for index: int in 2:
			var text: String = OLD_CATEGORIES[category][index]
			expect_equal(AVAudioSession.get_category_by_name(text), category, text)


func test_a_category_is_found_by_the_number_of_its_old_code() -> void:
	for category: int in OLD_CATEGORIES:
		var code: int = OLD_CATEGORIES[category][2]
		expect_equal(AVAudioSession.get_category_by_code(code), category, "%x" % code)


func test_a_mode_is_found_by_its_current_name_its_old_name_and_its_code() -> void:
	expect_equal(AVAudioSession.get_mode_by_name("spokenAudio"), AVAudioSession.MODE_SPOKEN_AUDIO, "today")
	for mode: int in OLD_MODES:
		for index: int in 2:
			var text: String = OLD_MODES[mode][index]
			expect_equal(AVAudioSession.get_mode_by_name(text), mode, text)


func test_a_mode_is_found_by_the_number_of_its_old_code() -> void:
	for mode: int in OLD_MODES:
		var code: int = OLD_MODES[mode][2]
		expect_equal(AVAudioSession.get_mode_by_code(code), mode, "%x" % code)


func test_each_category_and_mode_is_found_by_its_own_name() -> void:
	for category: AVAudioSession.SessionCategory in range(AVAudioSession.unknown + 1):
		var text := AVAudioSession.get_category_name(category)
		expect_equal(AVAudioSession.get_category_by_name(text), category, text)
	for mode: AVAudioSession.SessionMode in range(AVAudioSession.MODE_DUAL_ROUTE + 1):
		var text := AVAudioSession.get_mode_name(mode)
		expect_equal(AVAudioSession.get_mode_by_name(text), mode, text)


func test_an_unknown_name_is_an_error_that_lists_the_known_names() -> void:
	expect_message("There is no category \"Playback\". Use one of ambient, multiRoute,")
	expect_equal(AVAudioSession.get_category_by_name("Playback"), AVAudioSession.unknown, "category")
	expect_message("There is no mode \"voice\". Use one of default, gameChat,")
	expect_equal(AVAudioSession.get_mode_by_name("voice"), AVAudioSession.MODE_DEFAULT, "mode")
	expect_message("There is no mode \"\". Use one of default, gameChat,")
	expect_equal(AVAudioSession.get_mode_by_name(""), AVAudioSession.MODE_DEFAULT, "mode of nothing")


func test_an_unknown_number_is_an_error() -> void:
	# The old category for processing audio without playing it, which Apple removed.
	expect_message("No category has the code 1886547811.")
	expect_equal(AVAudioSession.get_category_by_code(0x70726f63), AVAudioSession.unknown, "proc")
	expect_message("No mode has the code -1.")
	expect_equal(AVAudioSession.get_mode_by_code(-1), AVAudioSession.MODE_DEFAULT, "mode -1")
	# A code plus 2 to the power of 32: numbers are compared without truncation.
	expect_message("No mode has the code 6281192308.")
	expect_equal(AVAudioSession.get_mode_by_code(0x176636374), AVAudioSession.MODE_DEFAULT, "mode beyond 32 bits")
	expect_message("There is no category 7.")
	expect_equal(AVAudioSession.get_category_name(7 as AVAudioSession.SessionCategory), "", "name of 7")
	expect_message("There is no mode 11.")
	expect_equal(AVAudioSession.get_mode_name(11 as AVAudioSession.SessionMode), "", "name of 11")
