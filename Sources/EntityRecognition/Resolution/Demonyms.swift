/// Which place a people's name leads to: `Cuban` to Cuba, `North Koreans` to North Korea.
///
/// The same pairs as in `Data/lists/groups.txt`, by which the recogniser finds the names; a test
/// compares the two.
enum Demonyms {
  /// The place of a people's name, as written in running text; `nil` where there is none.
  static func place(of name: some StringProtocol) -> String? {
    places[name.lowercased()]
  }

  private static let places: [String: String] = {
    var places: [String: String] = [:]
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      for name in parts[1].split(separator: ",") {
        places[name.drop { $0 == " " }.lowercased()] = String(parts[0])
      }
    }
    return places
  }()

  /// A place and its peoples' names a line.
  private static let rows = """
    Afghanistan: Afghan, Afghans
    Africa: African, Africans
    Albania: Albanian, Albanians
    Algeria: Algerian, Algerians
    United States: American, Americans
    Andorra: Andorran
    Angola: Angolan, Angolans
    Argentina: Argentine, Argentines, Argentinian, Argentinians
    Armenia: Armenian, Armenians
    Asia: Asian, Asians
    Australia: Australian, Australians
    Austria: Austrian, Austrians
    Azerbaijan: Azerbaijani, Azerbaijanis, Azeri, Azeris
    Bahamas: Bahamian
    Bahrain: Bahraini, Bahrainis
    Bangladesh: Bangladeshi, Bangladeshis
    Barbados: Barbadian
    Bavaria: Bavarian
    Belarus: Belarusian, Belarusians, Belarussian
    Belgium: Belgian, Belgians
    Belize: Belizean
    Benin: Beninese
    Berlin: Berliner
    Bermuda: Bermudian
    Bhutan: Bhutanese
    Bolivia: Bolivian, Bolivians
    Bosnia and Herzegovina: Bosniak, Bosniaks, Bosnian, Bosnians
    Botswana: Botswanan
    Brazil: Brazilian, Brazilians
    United Kingdom: British, Briton, Britons, Brits
    Brunei: Bruneian
    Bulgaria: Bulgarian, Bulgarians
    Burkina Faso: Burkinabe
    Myanmar: Burmese
    Burundi: Burundian, Burundians
    California: Californian, Californians
    Cambodia: Cambodian, Cambodians, Khmer
    Cameroon: Cameroonian, Cameroonians
    Canada: Canadian, Canadians
    Catalonia: Catalan, Catalans
    Chad: Chadian, Chadians
    Chechnya: Chechen, Chechens
    Chile: Chilean, Chileans
    China: Chinese
    Colombia: Colombian, Colombians
    Comoros: Comorian
    Democratic Republic of the Congo: Congolese
    Cornwall: Cornish
    Costa Rica: Costa Rican, Costa Ricans
    Crimea: Crimean, Crimeans
    Croatia: Croat, Croatian, Croatians, Croats
    Cuba: Cuban, Cubans
    Cyprus: Cypriot, Cypriots
    Czechia: Czech, Czechs
    Denmark: Dane, Danes, Danish
    Djibouti: Djiboutian
    Dominican Republic: Dominican, Dominicans
    Netherlands: Dutch, Dutchman
    Germany: East German, German, Germans, West German
    East Timor: East Timorese, Timorese
    Ecuador: Ecuadoran, Ecuadorean, Ecuadorian, Ecuadorians
    Egypt: Egyptian, Egyptians
    United Arab Emirates: Emirati, Emiratis
    England: English, Englishman
    Eritrea: Eritrean, Eritreans
    Estonia: Estonian, Estonians
    Ethiopia: Ethiopian, Ethiopians
    Europe: European, Europeans
    Fiji: Fijian, Fijians
    Philippines: Filipina, Filipino, Filipinos
    Finland: Finn, Finnish, Finns
    Flanders: Flemish
    France: French, Frenchman, Frenchwoman
    Gabon: Gabonese
    Gambia: Gambian, Gambians
    Gaza: Gazan, Gazans
    Georgia: Georgian, Georgians
    Ghana: Ghanaian, Ghanaians
    Greece: Greek, Greeks
    Grenada: Grenadian
    Guatemala: Guatemalan, Guatemalans
    Guinea: Guinean, Guineans
    Guyana: Guyanese
    Haiti: Haitian, Haitians
    Hawaii: Hawaiian
    Honduras: Honduran, Hondurans
    Hong Kong: Hong Konger, Hong Kongers
    Hungary: Hungarian, Hungarians
    Iceland: Icelander, Icelandic
    India: Indian, Indians
    Indonesia: Indonesian, Indonesians
    Iran: Iranian, Iranians
    Iraq: Iraqi, Iraqis
    Ireland: Irish, Irishman
    Israel: Israeli, Israelis
    Italy: Italian, Italians
    Ivory Coast: Ivorian, Ivorians
    Jamaica: Jamaican, Jamaicans
    Japan: Japanese
    Jordan: Jordanian, Jordanians
    Kashmir: Kashmiri, Kashmiris
    Kazakhstan: Kazakh, Kazakhs, Kazakhstani
    Kenya: Kenyan, Kenyans
    Korea: Korean, Koreans
    Kosovo: Kosovan, Kosovar, Kosovars
    Kurdistan: Kurd, Kurdish, Kurds
    Kuwait: Kuwaiti, Kuwaitis
    Kyrgyzstan: Kyrgyz
    Laos: Lao, Laotian, Laotians
    Latin America: Latin American, Latin Americans
    Latvia: Latvian, Latvians
    Lebanon: Lebanese
    Liberia: Liberian, Liberians
    Libya: Libyan, Libyans
    Lithuania: Lithuanian, Lithuanians
    North Macedonia: Macedonian, Macedonians
    Madagascar: Malagasy
    Malawi: Malawian
    Malaysia: Malay, Malays, Malaysian, Malaysians
    Maldives: Maldivian
    Mali: Malian, Malians
    Malta: Maltese
    Mauritania: Mauritanian
    Mauritius: Mauritian
    Mexico: Mexican, Mexicans
    Moldova: Moldovan, Moldovans
    Mongolia: Mongolian, Mongolians
    Montenegro: Montenegrin, Montenegrins
    Morocco: Moroccan, Moroccans
    Mozambique: Mozambican, Mozambicans
    Namibia: Namibian, Namibians
    Nepal: Nepalese, Nepali, Nepalis
    New York: New Yorker, New Yorkers
    New Zealand: New Zealander, New Zealanders
    Nicaragua: Nicaraguan, Nicaraguans
    Nigeria: Nigerian, Nigerians
    Niger: Nigerien
    North Africa: North African
    North America: North American
    North Korea: North Korean, North Koreans
    Northern Ireland: Northern Irish
    Norway: Norwegian, Norwegians
    Oman: Omani, Omanis
    Pakistan: Pakistani, Pakistanis
    Palestine: Palestinian, Palestinians
    Panama: Panamanian, Panamanians
    Papua: Papuan
    Paraguay: Paraguayan, Paraguayans
    Paris: Parisian, Parisians
    Peru: Peruvian, Peruvians
    Poland: Pole, Poles, Polish
    Polynesia: Polynesian
    Portugal: Portuguese
    Puerto Rico: Puerto Rican, Puerto Ricans
    Punjab: Punjabi
    Qatar: Qatari, Qataris
    Quebec: Quebecois
    Romania: Romanian, Romanians
    Russia: Russian, Russians
    Rwanda: Rwandan, Rwandans, Rwandese
    El Salvador: Salvadoran, Salvadorans
    Samoa: Samoan, Samoans
    Saudi Arabia: Saudi, Saudi Arabian, Saudis
    Scandinavia: Scandinavian
    Scotland: Scot, Scots, Scottish
    Senegal: Senegalese
    Serbia: Serb, Serbian, Serbians, Serbs
    Siberia: Siberian
    Sicily: Sicilian
    Sierra Leone: Sierra Leonean, Sierra Leoneans
    Singapore: Singaporean, Singaporeans
    Slovakia: Slovak, Slovakian, Slovaks
    Slovenia: Slovene, Slovenes, Slovenian, Slovenians
    Somalia: Somali, Somalian, Somalis
    South Africa: South African, South Africans
    South America: South American, South Americans
    South Asia: South Asian
    South Korea: South Korean, South Koreans
    South Sudan: South Sudanese
    Southeast Asia: Southeast Asian
    Soviet Union: Soviet, Soviets
    Spain: Spaniard, Spaniards, Spanish
    Sri Lanka: Sri Lankan, Sri Lankans
    Sudan: Sudanese
    Suriname: Surinamese
    Sweden: Swede, Swedes, Swedish
    Switzerland: Swiss
    Syria: Syrian, Syrians
    Tahiti: Tahitian
    Taiwan: Taiwanese
    Tajikistan: Tajik, Tajiks
    Tanzania: Tanzanian, Tanzanians
    Texas: Texan, Texans
    Thailand: Thai, Thais
    Tibet: Tibetan, Tibetans
    Togo: Togolese
    Tonga: Tongan
    Trinidad and Tobago: Trinidadian
    Tunisia: Tunisian, Tunisians
    Turkey: Turk, Turkish, Turks
    Turkmenistan: Turkmen
    Uganda: Ugandan, Ugandans
    Xinjiang: Uighur, Uighurs, Uyghur, Uyghurs
    Ukraine: Ukrainian, Ukrainians
    Uruguay: Uruguayan, Uruguayans
    Uzbekistan: Uzbek, Uzbeks
    Venezuela: Venezuelan, Venezuelans
    Vietnam: Vietnamese
    Wales: Welsh, Welshman
    West Africa: West African
    Yemen: Yemeni, Yemenis
    Yugoslavia: Yugoslav
    Zaire: Zairean
    Zambia: Zambian, Zambians
    Zimbabwe: Zimbabwean, Zimbabweans
    """
}
