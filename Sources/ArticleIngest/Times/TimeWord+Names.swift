/// The names of months and days of the week.
extension TimeWord {
  /// The names of each month, full and short, with the case endings that dates take.
  ///
  /// English, German, Dutch, French, Spanish, Italian, Portuguese, Catalan, Romanian, Polish, Czech,
  /// Slovak, Croatian, Serbian, Bulgarian, Russian, Ukrainian, Lithuanian, Latvian, Estonian, Finnish,
  /// Scandinavian, Icelandic, Hungarian, Turkish, Greek, Indonesian, Arabic, Hebrew and Hindi.
  /// Source: Unicode CLDR, calendar month names.
  static let months = [
    """
    january jan januar januari janvier janv enero ene gennaio gen janeiro januarie \
    ianuarie ian januára januar jänner stycznia sty styczeń января январь янв ιανουαρίου \
    ιανουάριος ιαν január ocak tammikuuta leden ledna січня sausio janvāris jaanuar януари \
    јануар gener يناير ינואר בינואר janúar oca जनवरी siječnja januārī
    """,
    """
    february feb febr februar februari février fevrier févr fév febrero febbraio fevereiro \
    fev februarie luty lutego lut февраля февраль фев φεβρουαρίου φεβρουάριος φεβ február \
    şubat helmikuuta únor února лютого vasario februāris veebruar февруари фебруар febrer \
    فبراير פברואר בפברואר febrúar şub फरवरी veljače
    """,
    """
    march mar märz maerz mrz mär maart mrt mars marzo março marco martie marca marzec мар \
    марта март μαρτίου μάρτιος μάρ μαρ március marts mart maaliskuuta březen března \
    березня kovo märts marec maret مارس מרץ במרץ ožujka मार्च márc
    """,
    """
    april apr avril avr abril abr aprile aprilie kwietnia kwiecień kwi апреля апрель апр \
    απριλίου απρίλιος απρ április nisan huhtikuuta duben dubna квітня balandžio aprīlis \
    aprill април أبريل ابريل אפריל באפריל apríl nis अप्रैल travnja ápr
    """,
    """
    may mai mei maj mayo maggio mag maio mayıs maja мая май μαΐου μάιος μαϊ μάι május \
    toukokuuta květen května травня gegužės maijs maig مايو מאי במאי maí máj मई svibnja
    """,
    """
    june jun juni juin junio giugno giu junho iunie iun czerwca czerwiec cze июня июнь июн \
    ιουνίου ιούνιος ιούν ιουν június haziran kesäkuuta červen června червня birželio \
    jūnijs juuni юни јун juny يونيو יוני ביוני júní jún haz जून lipnja
    """,
    """
    july jul juli juillet juil julio luglio lug julho iulie iul lipca lipiec lip июля июль \
    июл ιουλίου ιούλιος ιούλ ιουλ július temmuz heinäkuuta červenec července липня liepos \
    jūlijs juuli юли јул juliol يوليو יולי ביולי júlí júl tem जुलाई srpnja
    """,
    """
    august aug août aout augustus agosto ago ago. sierpnia sierpień sie августа август авг \
    αυγούστου αύγουστος αυγ αύγ augusztus augusti ağustos elokuuta srpen srpna серпня \
    rugpjūčio augusts avgust agustus agost أغسطس اغسطس אוגוסט באוגוסט ágúst ağu अगस्त \
    kolovoza
    """,
    """
    september sept sep septembre septiembre settembre set setembro septembrie września \
    wrzesień wrz сентября сентябрь сен сент σεπτεμβρίου σεπτέμβριος σεπ σεπτ szeptember \
    eylül syyskuuta září вересня rugsėjo septembris септември septembar setembre سبتمبر \
    ספטמבר בספטמבר eyl सितंबर rujna szept
    """,
    """
    october oct oktober okt octobre octubre ottobre ott outubro out octombrie października \
    październik paź октября октябрь окт οκτωβρίου οκτώβριος οκτ október ekim lokakuuta \
    říjen října жовтня spalio oktobris oktoober октомври oktobar أكتوبر اكتوبر אוקטובר \
    באוקטובר eki अक्टूबर
    """,
    """
    november nov novembre noviembre novembro noiembrie noi listopada listopad lis ноября \
    ноябрь ноя нояб νοεμβρίου νοέμβριος νοε νοέ kasım marraskuuta листопада lapkričio \
    novembris ноември novembar نوفمبر נובמבר בנובמבר nóvember kas नवंबर studenoga studenog
    """,
    """
    december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro \
    decembrie grudnia grudzień gru декабря декабрь дек δεκεμβρίου δεκέμβριος δεκ desember \
    des aralık joulukuuta prosinec prosince грудня gruodžio decembris detsember декември \
    decembar desembre ديسمبر דצמבר בדצמבר ara दिसंबर prosinca
    """,
  ]

  /// The days of the week; which day it is does not matter, since feeds often give a wrong one.
  static let weekdays = """
    monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri \
    saturday sat sunday sun montag mo dienstag di mittwoch mi donnerstag do freitag fr \
    samstag sa sonnabend sonntag so lundi lun mardi mar mercredi mer jeudi jeu vendredi \
    ven samedi sam dimanche dim lunes martes mié miércoles miercoles mie jueves jue \
    viernes vie sábado sabado sáb sab domingo dom lunedì lunedi martedì martedi mercoledì \
    mercoledi giovedì giovedi gio venerdì venerdi sabato domenica segunda terça quarta \
    quinta sexta feira seg ter qua qui sex maandag ma dinsdag woensdag wo donderdag \
    vrijdag vr zaterdag za zondag zo måndag mandag mån tisdag tirsdag tis tir onsdag ons \
    torsdag tor fredag fre lördag lørdag lör lør söndag søndag sön søn poniedziałek wtorek \
    środa czwartek piątek sobota niedziela понедельник вторник среда четверг пятница \
    суббота воскресенье пн вт ср чт пт сб вс δευ τρί τετ πέμ παρ σάβ κυρ 월요일 화요일 수요일 목요일 \
    금요일 토요일 일요일 월 화 수 목 금 토 일 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日 星期一 星期二 星期三 星期四 \
    星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 \
    الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت pazartesi salı çarşamba \
    perşembe cuma cumartesi pazar maanantai tiistai keskiviikko torstai perjantai lauantai \
    sunnuntai senin selasa rabu kamis jumat sabtu minggu pondělí úterý středa čtvrtek pátek \
    sobota neděle hétfő kedd szerda csütörtök péntek szombat vasárnap marți miercuri vineri \
    sâmbătă duminică понеділок вівторок середа четвер субота неділя
    """
}
