extension WireFixture {
  /// Wire copy in other languages than English.
  static let languages: [WireFixture] = [
    WireFixture(
      name: "German wire",
      text: """
        Hafen Altenfurt bekommt neuen Kran
        Von Jutta Kern, dpa

        12.03.2024 - 14:30 Uhr

        Altenfurt (dpa) - Der Hafen Altenfurt bekommt für 14 Millionen Euro einen neuen Kran. \
        Das teilte die Betreibergesellschaft am Dienstag mit.

        «Damit können wir auch große Schiffe löschen», sagte Hafenchef Uwe Brandt.

        © dpa-infocom, dpa:240312-99-123456/2
        """,
      picture: """
        # Hafen Altenfurt bekommt neuen Kran
        by: Jutta Kern
        agency: dpa
        place: Altenfurt
        published: 2024-03-12T14:30
        | Der Hafen Altenfurt bekommt für 14 Millionen Euro einen neuen Kran. Das teilte die \
        Betreibergesellschaft am Dienstag mit.
        | «Damit können wir auch große Schiffe löschen», sagte Hafenchef Uwe Brandt.
        """,
      leftOut: [
        "left out a copyright notice"
      ]
    ),
    WireFixture(
      name: "French with Publié le",
      text: """
        Le pont de Varelle rouvre après deux ans de travaux
        Par Camille Roussel
        Publié le 14/05/2023 à 18h20, mis à jour le 15/05/2023 à 07h05
        Le pont de Varelle a rouvert dimanche à la circulation après deux ans de travaux, a \
        annoncé la préfecture.
        Quelque 12 000 véhicules l'empruntaient chaque jour.
        """,
      picture: """
        # Le pont de Varelle rouvre après deux ans de travaux
        by: Camille Roussel
        published: 2023-05-14T18:20
        updated: 2023-05-15T07:05
        | Le pont de Varelle a rouvert dimanche à la circulation après deux ans de travaux, a \
        annoncé la préfecture.
        | Quelque 12 000 véhicules l'empruntaient chaque jour.
        """
    ),
    WireFixture(
      name: "Spanish EFE",
      text: """
        El volcán de Norvania entra en erupción y obliga a evacuar tres aldeas
        Halden, 3 may (EFE).- El volcán Storberg entró este miércoles en erupción y obligó a \
        evacuar tres aldeas, informó Protección Civil.
        Unas 900 personas pasaron la noche en un pabellón deportivo. EFE
        jpg/abc
        (foto) (vídeo)
        """,
      picture: """
        # El volcán de Norvania entra en erupción y obliga a evacuar tres aldeas
        agency: EFE
        place: Halden
        day: 3 may
        | El volcán Storberg entró este miércoles en erupción y obligó a evacuar tres aldeas, \
        informó Protección Civil.
        | Unas 900 personas pasaron la noche en un pabellón deportivo.
        """,
      leftOut: [
        "left out a desk note",
        "left out a desk note",
      ]
    ),
    WireFixture(
      name: "Italian",
      text: """
        Riapre il teatro di Varella dopo il restauro
        di Giulia Ferri
        ROMA, 12 GEN (ANSA) - Riapre sabato, dopo sei anni di lavori, il teatro di Varella. \
        Lo ha annunciato il sindaco.
        RIPRODUZIONE RISERVATA © Copyright ANSA
        """,
      picture: """
        # Riapre il teatro di Varella dopo il restauro
        by: Giulia Ferri
        agency: ANSA
        place: ROMA
        day: 12 GEN
        | Riapre sabato, dopo sei anni di lavori, il teatro di Varella. Lo ha annunciato il \
        sindaco.
        """,
      leftOut: [
        "left out a copyright notice"
      ]
    ),
    WireFixture(
      name: "Korean full",
      text: """
        브린들 항만공사, 신규 부두 착공…2027년 완공
        (부산=연합뉴스) 박민수 기자 = 브린들 항만공사는 14일 신규 부두 공사를 시작했다고 밝혔다.
        공사비는 1천200억원이다.
        공사는 2027년 6월 끝난다.
        mspark@yna.example
        <저작권자(c) 연합뉴스, 무단 전재-재배포 금지>
        2023/03/14 10:20 송고
        """,
      picture: """
        # 브린들 항만공사, 신규 부두 착공…2027년 완공
        by: 박민수
        agency: Yonhap
        place: 부산
        published: 2023-03-14T10:20
        | 브린들 항만공사는 14일 신규 부두 공사를 시작했다고 밝혔다.
        | 공사비는 1천200억원이다.
        | 공사는 2027년 6월 끝난다.
        """,
      leftOut: [
        "left out an address",
        "left out a copyright notice",
      ]
    ),
    WireFixture(
      name: "Japanese",
      text: """
        新しい港の橋が開通 ブリンドル湾
        2023年4月12日 18時05分
        【ブリンドル共同】港町ブリンドルで12日、新しい橋が開通し、市民ら約500人が渡り初めをした。
        市長は「島が近くなった」と話した。
        """,
      picture: """
        # 新しい港の橋が開通 ブリンドル湾
        agency: Kyodo
        place: ブリンドル
        published: 2023-04-12T18:05
        | 港町ブリンドルで12日、新しい橋が開通し、市民ら約500人が渡り初めをした。
        | 市長は「島が近くなった」と話した。
        """
    ),
    WireFixture(
      name: "Chinese",
      text: """
        诺瓦尼亚新桥通车
        新华社哈尔登4月12日电（记者王芳）诺瓦尼亚北部一座新桥12日通车，当地官员和居民约五百人出席仪式。
        市长说，岛屿离我们更近了。
        """,
      picture: """
        # 诺瓦尼亚新桥通车
        by: 王芳
        agency: Xinhua
        place: 哈尔登
        | 诺瓦尼亚北部一座新桥12日通车，当地官员和居民约五百人出席仪式。
        | 市长说，岛屿离我们更近了。
        """
    ),
    WireFixture(
      name: "Russian",
      text: """
        В Халдене открыли новый мост
        ХАЛДЕН, 12 апреля. /ТАСС/. Новый мост через реку открыли в среду в Халдене, сообщила \
        мэрия города.
        Строительство заняло два года.
        """,
      picture: """
        # В Халдене открыли новый мост
        agency: TASS
        place: ХАЛДЕН
        day: 12 апреля
        | Новый мост через реку открыли в среду в Халдене, сообщила мэрия города.
        | Строительство заняло два года.
        """
    ),
    WireFixture(
      name: "Portuguese",
      text: """
        Ponte pedonal reabre em Vilar depois de obras
        Lusa
        14 de março de 2023 às 10:15
        A ponte pedonal de Vilar reabriu hoje ao público depois de oito meses de obras, \
        anunciou a câmara municipal.
        A obra custou 400 mil euros.
        """,
      picture: """
        # Ponte pedonal reabre em Vilar depois de obras
        agency: Lusa
        published: 2023-03-14T10:15
        title: Lusa
        | A ponte pedonal de Vilar reabriu hoje ao público depois de oito meses de obras, \
        anunciou a câmara municipal.
        | A obra custou 400 mil euros.
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "Dutch ANP",
      text: """
        Veerpont Zuiderwiel vaart weer
        HALDEN (ANP) - De veerpont van Zuiderwiel vaart sinds dinsdag weer, na een reparatie \
        van drie weken. Dat meldt de gemeente.
        Er staan fietsers in de rij.
        """,
      picture: """
        # Veerpont Zuiderwiel vaart weer
        agency: ANP
        place: HALDEN
        | De veerpont van Zuiderwiel vaart sinds dinsdag weer, na een reparatie van drie \
        weken. Dat meldt de gemeente.
        | Er staan fietsers in de rij.
        """
    ),
    WireFixture(
      name: "German date with Uhr and Stand",
      text: """
        Zoo freut sich über zwei junge Otter
        Stand: 03.05.2023 17:45 Uhr
        Zwei junge Otter sind im Zoo von Altenfurt zur Welt gekommen. Das teilte der Zoo am \
        Mittwoch mit.
        Besucher können sie ab Juni sehen.
        Dieses Thema im Programm: NDR 1 Welle Nord | 03.05.2023 | 19:30 Uhr
        """,
      picture: """
        # Zoo freut sich über zwei junge Otter
        published: 2023-05-03T17:45
        | Zwei junge Otter sind im Zoo von Altenfurt zur Welt gekommen. Das teilte der Zoo am \
        Mittwoch mit.
        | Besucher können sie ab Juni sehen.
        """,
      leftOut: [
        "left out a desk note"
      ]
    ),
    WireFixture(
      name: "Swedish TT",
      text: """
        Ny färja ska gå till Storön
        TT
        Publicerad 2023-05-04 09:12
        Uppdaterad 2023-05-04 10:30
        Från och med nästa vår ska en ny färja gå till Storön två gånger om dagen. Det har \
        regionen beslutat.
        – Vi har väntat i tio år, säger Karin Ek som bor på ön.
        """,
      picture: """
        # Ny färja ska gå till Storön
        agency: TT
        published: 2023-05-04T09:12
        updated: 2023-05-04T10:30
        title: TT
        | Från och med nästa vår ska en ny färja gå till Storön två gånger om dagen. Det har \
        regionen beslutat.
        | – Vi har väntat i tio år, säger Karin Ek som bor på ön.
        """,
      leftOut: [
        "left out a section or site name"
      ]
    ),
    WireFixture(
      name: "Polish PAP",
      text: """
        W Haldenie otwarto nowy most
        12.04.2023, 14:05
        Nowy most przez rzekę otwarto w środę w Haldenie, poinformował ratusz. Budowa trwała \
        dwa lata. (PAP)
        Autor: Jan Nowak
        """,
      picture: """
        # W Haldenie otwarto nowy most
        by: Jan Nowak
        agency: PAP
        published: 2023-04-12T14:05
        | Nowy most przez rzekę otwarto w środę w Haldenie, poinformował ratusz. Budowa \
        trwała dwa lata.
        """
    ),
    WireFixture(
      name: "Turkish AA",
      text: """
        Halden'de yeni köprü açıldı
        HALDEN (AA) - Halden'de iki yıl süren çalışmanın ardından yeni köprü çarşamba günü \
        hizmete açıldı.
        Köprüden günde 12 bin araç geçecek.
        """,
      picture: """
        # Halden'de yeni köprü açıldı
        agency: Anadolu
        place: HALDEN
        | Halden'de iki yıl süren çalışmanın ardından yeni köprü çarşamba günü hizmete açıldı.
        | Köprüden günde 12 bin araç geçecek.
        """
    ),
    WireFixture(
      name: "Arabic",
      text: """
        افتتاح جسر جديد في هالدن
        الأربعاء 12 أبريل 2023
        افتتحت بلدية هالدن الأربعاء جسرا جديدا فوق النهر بعد عامين من العمل، بحسب بيان.
        وبلغت الكلفة أربعين مليونا.
        """,
      picture: """
        # افتتاح جسر جديد في هالدن
        published: 2023-04-12
        | افتتحت بلدية هالدن الأربعاء جسرا جديدا فوق النهر بعد عامين من العمل، بحسب بيان.
        | وبلغت الكلفة أربعين مليونا.
        """
    ),
  ]
}
