/// What lines of noise begin with or hold.
extension NoiseTable {
  /// The number is the longest line, in bytes; a `_` stands for a space.
  static let beginnings: [(Noise, String, Int)] = [
    (
      .sharing,
      """
      share on_ | share via_ | share to_ | share this on_ | share this article_ |
      click to share_ | click to email_ | click to print_ | click to tweet_ | tweet this |
      send this article_ | follow us on_ | follow @ | follow our_ | like us on_ | join us on_ |
      find us on_ | listen to this article | listen to the article | listen # min |
      add us on google | getting your trinity audio | story saved | new: you can now listen |
      you can now listen to_ | sorry, the audio is_ | this audio is generated | audio version of_ |
      save this story | enjoy more audio | save articles to read later | heard on_ |
      #:# - source: | open the image gallery | this audio is auto
      """, 140
    ),
    (
      .readMore,
      """
      read more: | read more - | read more at_ | read more on_ | read more about_ |
      read more from_ | read also | also read | read this: | read: | read next: |
      read the full_ | read our_ | must read: | see also: | see also - | related: |
      related story: | related article: | related articles: | more from_ | more on: |
      more on this: | more: | more about: | you may also like: | recommended: | don't miss: |
      watch: | watch more: | watch live: | watch now: | watch the video | watch video |
      listen: | click here to_ | click here for_ | continue reading: | go deeper: |
      explore more: | don't miss these_ | for more news | for more stories | for more on this story | in pictures: |
      in pics: | photo news] | graphic news] | video] | photos] | gallery] | next: | previous: | up next:
      """, 200
    ),
    (
      .advertising,
      """
      advertisement scroll | advertisement story continues | advertisement article continues |
      advertisement continue | want your company's news_ | story continues below | article continues below |
      this article is sponsored
      """, 120
    ),
    (
      .newsletter,
      """
      subscribe to_ | subscribe for_ | sign up for_ | sign up to_ | sign up here_ | get our_ |
      get the latest news_ | get the day's_ | get the best of_ | get breaking news_ |
      get news alerts_ | get email alerts | stay up to date_ | stay informed_ |
      stay connected_ | enter your email_ | already a subscriber | already have an account |
      already registered | not a subscriber | register now for | register for free_ | register to_ | log in to_ |
      login to_ | sign in to_ | to continue reading | you have # free_ | you can save this article_ | you've reached your_ |
      this article is for subscribers | download our app_ | download the app_ |
      join our whatsapp_ | join our telegram_ | join our newsletter | join our mailing list |
      our newsletter | support independent journalism
      """, 220
    ),
    (
      .cookies,
      """
      we use cookies | we and our partners_ | this site uses cookies |
      this website uses cookies | our site uses cookies | our website uses cookies |
      by using this site | by using our site | by continuing to use | by continuing to browse |
      by clicking on_ | by clicking \" | by clicking accept | by clicking subscribe |
      by clicking sign | by signing up | please enable javascript | javascript is_ |
      you need to enable javascript | your browser does not support |
      to view this video please enable
      """, 500
    ),
    (
      .copyright,
      """
      copyright © | copyright (c) | copyright # | copyright by_ | copyrights_ | c) # | ©_ |
      all rights reserved | this material may not be published | no part of this_ |
      riproduzione riservata | tous droits réservés | reproduction interdite | alle rechte vorbehalten | todos los derechos reservados | todos os direitos reservados | alle rechten voorbehouden | unauthorized reproduction | unauthorised reproduction | reproduction without permission |
      our standards: the thomson reuters trust principles | 저작권자 | 무단전재 | 무단 전재
      """, 420
    ),
    (
      .comments,
      """
      comments (# | comments ( | comments: # | comments are moderated | view the discussion |
      load comments
      """, 60
    ),
    (
      .counter,
      """
      reading time_ | reading time: | estimated reading time | estimated read time |
      read time: | time to read
      """, 60
    ),
    (
      .credit,
      """
      photo: | photos: | photo by_ | photo by: | photo credit | photo courtesy | photo source |
      photograph: | photography: | photographer: | picture: | picture by_ | pictures: | image: |
      images: | image by_ | image credit | image source | image courtesy |
      featured image | illustration: | illustration by_ | graphic: | cover photo | credit: |
      credits: | video: | video by_
      """, 160
    ),
    (
      .tags,
      """
      tags: | tagged: | topics: | topic: | filed under | posted in: | posted in_ | categories: |
      category: | keywords: | key words: | related topics: | related tags
      """, 200
    ),
    (
      .desk,
      """
      this story has not been edited | this article has not been edited |
      this story is auto-generated | dieses thema im programm | this is an auto-generated | except for the headline, this_ |
      this story has been published from_ | this story is published from_ |
      this report is auto-generated | this article appeared in the_ | anadolu agency website contains_ | dpa # | embargoed until_ | news provided by | for release_
      """, 300
    ),
    (
      .contact,
      """
      contact: | contacts: | media contact | media contacts | press contact | press contacts |
      contact the writer | contact the reporter | contact the author | contact the editor |
      contact us at_ | email the writer | e-mail the writer | email the reporter |
      write to the author | got a tip | have a tip | do you have a story | send us your_ |
      send your feedback | send feedback | report an error | report a correction |
      report a typo | letters to the editor | follow the writer | follow the author |
      follow him on_ | follow her on_ | follow them on_ | twitter: @ |
      the writer can be reached_ | the author can be reached_ | reach the reporter_ |
      to contact the reporter | to contact the editor
      """, 220
    ),
  ]

  /// The number is the longest line, in bytes; a `_` stands for a space.
  static let anywhere: [(Noise, String, Int)] = [
    (
      .copyright,
      """
      all rights reserved | not be published, broadcast | may not be reproduced | riproduzione riservata | tous droits réservés | alle rechte vorbehalten | todos los derechos reservados | todos os direitos reservados | все права защищены | 版权所有 | 無断転載 | 禁无断转载 | 재배포 금지 |
      not be reproduced without | 무단전재 | 무단 전재
      """, 400
    ),
    (
      .newsletter,
      """
      to our newsletter | our daily newsletter | our free newsletter | in your inbox |
      to your inbox
      """, 240
    ),
    (
      .cookies,
      """
      uses cookies to_ | privacy policy and terms of_ | terms of service and privacy policy
      """, 400
    ),
  ]
}
