/// Family names of China, Korea and Vietnam in Latin letters, which stand before the given name.
///
/// Source: the most frequent names of the 2020 census reports of China and Korea, as news writes
/// them.
enum EastAsianNames {
  /// Whether a folded word is such a family name.
  static func isSurname(_ word: String) -> Bool { surnames.contains(word) }

  private static let surnames = Set(
    """
    kim lee yi rhee park pak choi choe jung jeong chung kang gang cho jo yoon yun jang chang lim im \
    rim han oh o seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu ryoo hong jeon jun ko koh \
    moon mun yang ri son sohn bae baek paek heo hur hwangbo nam sim shim no noh roh ha kwak sung cha \
    joo ju woo wu koo ku min jin ji um eom won chon hyon thae tae wang li zhang liu chen huang zhao \
    zhou xu sun ma zhu hu guo he gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong \
    pan yuan cai jiang du ye cheng su wei lu ding ren shen yao xi bo wen qin gong tao qian mao fang \
    hou bai yan fan hao tsai ma tran nguyen pham hoang vu vo dang bui truong phan huynh
    """
    .split(separator: " ").map(String.init)
  )
}
