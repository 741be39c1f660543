/// Building blocks of names, written for Gazette: what the open lists hold too few of.
enum Blocks {
  static let koreanSurnames = words(
    "Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Chang Lim Im Han Oh Seo Shin Kwon Hwang "
      + "Ahn An Song Ryu Yoo Hong Jeon Ko Moon Mun Yang Son Bae Baek Paek Heo Hur Nam Shim Sim Noh "
      + "No Ha Kwak Sung Cha Joo Ju Woo Min Ri Pak Choe Jong Chong Kim Kim Lee Park Rhee Roh"
  )
  static let koreanSyllables = words(
    "Jong Un Il Sung Jae In Geun Hye Myung Bak Young Yong Chul Cheol Hyun Hyeon Jin Min Soo Su Ho "
      + "Seok Suk Sik Hee Hwan Woo Joon Jun Jung Kyung Kyong Dong Tae Sang Seung Sun Seon Mi Na Ji "
      + "Eun Ki Gi Kwang Gwang Nam Hak Chan Chang Bong Pyong Ryong Hae Ok Sol Ju Yo Hui Song Guk Jo "
      + "Won Wook Uk Gyu Kyu Do Han Hoon Hun Yeon Yun Ah Seo Rae Bin Ha Cho Rim Ryol Chol Nyong"
  )
  static let chineseSurnames = words(
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song "
      + "Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xi Hua Jiang Tsai Tsang Lam Leung "
      + "Chan Cheung Wong Lau Ng Kwok Fu Shen Zeng Peng Lu Su Jia Ding Wei Xue Ye Yan Pan Du Dai Zhong"
  )
  static let pinyin = words(
    "Jin Ping Ke Qiang Wei Ming Hua Jun Li Xiao Yan Hong Guo Zhi Wen Jie Tao Lei Yong Bin Bo Chao "
      + "Dong Feng Gang Hai Hui Jian Jing Kai Liang Lin Long Mei Na Ning Peng Qi Qing Rui Shan Song "
      + "Ting Xia Xin Xiu Yang Yi Ying Yu Yuan Yun Zhen Zheng Zhong Bao Cai Cheng Fang Fu Guang Jia "
      + "Shi Tian Yao Ze Min Rong Sheng An Bei Ying"
  )
  static let japanese = words(
    "Abe Suga Kishida Koizumi Aso Hatoyama Noda Tanaka Suzuki Sato Takahashi Watanabe Ito Yamamoto "
      + "Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Saito "
      + "Shimizu Mori Ikeda Hashimoto Ishiba Kono Motegi Ozawa Fukuda Ota Okada Onodera Ogawa Maehara"
  )
  static let japaneseGiven = words(
    "Shinzo Yoshihide Fumio Junichiro Taro Yukio Yoshihiko Naoto Hiroshi Kenji Takashi Akira Kazuo "
      + "Makoto Satoshi Yuriko Naomi Haruki Hideki Ichiro Kei Daisuke Toshio Yoko Keiko Akiko Sanae"
  )
  static let vietnameseSurnames = words(
    "Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong"
  )
  static let vietnameseSyllables = words(
    "Van Thi Minh Anh Quang Phu Trong Xuan Phuc Tan Dung Hai Nam Long Thanh Tuan Hung Duc Hoa Lan "
      + "Mai Linh Khanh Binh Cuong Dat Giang Hien Huy Son"
  )
  static let arabicGiven = words(
    "Mohammed Muhammad Mohamed Ahmed Ahmad Ali Hassan Hussein Omar Khalid Abdullah Ibrahim Yousef "
      + "Mahmoud Mustafa Saleh Salem Faisal Nasser Hamid Karim Tariq Bashar Saad Nouri Iyad Walid "
      + "Rafik Saeed Fouad Samir Adnan Jalal Massoud Hamad Tamim Salman Sultan Abdel Fatima Aisha "
      + "Layla Zainab Mariam Hanan Amina Noor Hosni Anwar Ismail Yasser Marwan Ayman Abdul Zakaria"
  )
  static let arabicStems = words(
    "Maliki Sadr Hakim Jaafari Allawi Talabani Barzani Assad Hariri Siniora Nasrallah Sistani Zarqawi "
      + "Zawahiri Hashemi Dulaimi Mutlaq Abadi Kadhimi Saleh Hadi Houthi Sisi Mubarak Morsi Ghannouchi "
      + "Essebsi Haftar Sarraj Haniyeh Abbas Qureia Fayyad Shaath Masri Tamimi Rashid Otaibi Harbi "
      + "Qahtani Ghamdi Shammari Thani Maktoum Nahyan Khalifa Sabah Jubeir Mansour Najjar Khatib "
      + "Bashir Turabi Mahdi Khoury Hamdan Obeidi Zebari Aziz Rubaie Dabbagh Askari Bayati"
  )
  static let slavic = words(
    "Ivanov Petrov Sidorov Medvedev Lavrov Peskov Shoigu Navalny Kasyanov Nemtsov Zyuganov Zelenskyy "
      + "Poroshenko Yanukovych Yushchenko Tymoshenko Kuchma Lukashenko Tusk Kaczynski Kwasniewski "
      + "Walesa Havel Zeman Babis Fico Djindjic Kostunica Vucic Mladic Karadzic Tadic Dodik Izetbegovic "
      + "Volkov Sokolov Morozov Kuznetsov Smirnov Popov Fedorov Gusev Novak Horvat Kovac Dimitrov Radev"
  )
  static let slavicGiven = words(
    "Vladimir Dmitry Sergei Alexei Mikhail Boris Viktor Yulia Leonid Alexander Nikolai Andrei Igor "
      + "Oleg Yuri Anatoly Gennady Volodymyr Petro Donald Lech Jaroslaw Vaclav Milos Andrej Zoran "
      + "Vojislav Ratko Radovan Milorad Natalia Olga Svetlana Irina Katarzyna Marek Pavel Ivan Bojan"
  )
  static let indian = words(
    "Modi Gandhi Singh Vajpayee Advani Sharma Gupta Patel Kumar Reddy Naidu Rao Yadav Banerjee "
      + "Chatterjee Mukherjee Chidambaram Swaraj Jaitley Shah Kejriwal Pawar Thackeray Khan Sharif "
      + "Bhutto Zardari Gilani Musharraf Hasina Zia Rajapaksa Sirisena Wickremesinghe Kumaratunga "
      + "Koirala Prachanda Deuba Oli Jayashankar Tharoor Nair Iyer Menon Pillai Desai Joshi Mehta"
  )
  static let indianGiven = words(
    "Narendra Sonia Rahul Manmohan Atal Lal Amit Arun Sushma Pranab Mamata Arvind Sharad Nawaz Benazir "
      + "Asif Yousaf Pervez Imran Sheikh Khaleda Mahinda Ranil Chandrika Girija Pushpa Shashi Raj Ravi "
      + "Suresh Ramesh Sanjay Vijay Anil Sunil Deepak Priya Anita Sunita Lakshmi Kavita"
  )
  static let african = words(
    "Mandela Mbeki Zuma Ramaphosa Mugabe Tsvangirai Mnangagwa Obasanjo Jonathan Buhari Yar'Adua "
      + "Kibaki Odinga Kenyatta Ruto Moi Kagame Museveni Besigye Kabila Tshisekedi Bemba Nkurunziza "
      + "Kufuor Mahama Akufo-Addo Ouattara Gbagbo Bedie Wade Sall Diouf Toure Traore Keita Conte Conde "
      + "Doe Taylor Sirleaf Weah Koroma Jammeh Barrow Deby Biya Bongo Nguema Compaore Sankara Zenawi "
      + "Desalegn Afwerki Farmajo Okonkwo Adeyemi Nwosu Mensah Owusu Diallo Ndlovu Dlamini Moyo Banda"
  )
  static let africanGiven = words(
    "Nelson Thabo Jacob Cyril Robert Morgan Emmerson Olusegun Goodluck Umaru Mwai Raila Uhuru Daniel "
      + "Paul Yoweri Kizza Joseph Felix Pierre John Nana Alassane Laurent Henri Abdoulaye Macky Ibrahim "
      + "Lansana Alpha Charles Ellen George Ernest Yahya Adama Idriss Omar Teodoro Blaise Meles Isaias "
      + "Chinua Ngozi Wole Kofi Kwame Amina Fatou Sipho Themba Chukwu Emeka Tendai"
  )
  static let asianPlaces = [
    "Pyongyang", "Seoul", "Busan", "Incheon", "Daegu", "Daejeon", "Gwangju", "Ulsan", "Sejong",
    "Suwon", "Jeju", "Pohang", "Kaesong", "Panmunjom", "Yongbyon", "Wonsan", "Hamhung", "Sinuiju",
    "Rason", "Gyeonggi Province", "Gangwon Province", "South Jeolla Province", "Beijing",
    "Shanghai", "Shenzhen", "Guangzhou", "Wuhan", "Dandong", "Harbin", "Xinjiang", "Tibet",
    "Guangdong", "Sichuan", "Hubei", "Taipei", "Kaohsiung", "Macau", "Tokyo", "Osaka", "Kyoto",
    "Nagoya", "Fukuoka", "Hiroshima", "Nagasaki", "Okinawa", "Hokkaido", "Fukushima", "Hanoi",
    "Ho Chi Minh City", "Danang", "Bangkok", "Manila", "Jakarta", "Kuala Lumpur", "Yangon",
    "Naypyitaw", "Phnom Penh", "Vientiane", "Ulan Bator", "Yeouido", "Gangnam", "Dokdo",
    "Yellow Sea", "East Sea", "Sea of Japan", "South China Sea", "Taiwan Strait",
  ]

  static let companies = words(
    "Samsung Hyundai Posco Hanwha Lotte Kakao Naver Coupang Celltrion Kia Daewoo Ssangyong Toyota "
      + "Honda Nissan Sony Panasonic Toshiba Hitachi Mitsubishi Mitsui Sumitomo SoftBank Rakuten "
      + "Nintendo Kyodo Xinhua Yonhap Alibaba Tencent Baidu Huawei Xiaomi Lenovo Sinopec PetroChina "
      + "Evergrande Foxconn Infosys Wipro Tata Reliance Petronas Garuda Vinfast Gazprom Rosneft "
      + "Lukoil Sberbank Siemens Bayer Volkswagen Renault Peugeot Airbus Nestle Novartis Roche Shell "
      + "Barclays Vodafone Tesco Unilever Telefonica Santander Pemex Petrobras Embraer Vale Tesla "
      + "Boeing Pfizer Moderna Intel Nvidia Oracle Cisco Twitter Facebook Netflix Uber Airbnb Zoom "
      + "Arsenal Chelsea Barcelona Juventus Ajax Benfica Porto Celtic Rangers Lakers Yankees Giants"
  )

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }
}
