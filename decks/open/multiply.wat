;; The parser's matrix kernel: see [Note: one sum everywhere] in decks/parse/multiply.ts for what it computes and in
;; which order. Its assembled bytes stand in wasm-multiply.ts; the test beside assembles it again and compares.
(module
  (memory (export "memory") 1)
  (func (export "multiply")
    ;; Places of the first row of each; $width numbers in a row of the left and the right, $rows rows of the left,
    ;; $columns rows of the right. $width and $columns are multiples of four above zero. No bias: place 0.
    (param $left i32) (param $rows i32) (param $width i32) (param $right i32) (param $columns i32) (param $bias i32) (param $out i32)
    (local $rowBytes i32) (local $rowEnd i32) (local $at i32) (local $column i32) (local $biasAt i32)
    (local $a i32) (local $b i32) (local $c i32) (local $d i32)
    (local $four v128) (local $sumA v128) (local $sumB v128) (local $sumC v128) (local $sumD v128) (local $ab v128) (local $cd v128)
    (if (i32.eqz (local.get $rows)) (then (return)))
    (local.set $rowBytes (i32.mul (local.get $width) (i32.const 4)))
    (loop $nextRow
      (local.set $rowEnd (i32.add (local.get $left) (local.get $rowBytes)))
      (local.set $a (local.get $right))
      (local.set $biasAt (local.get $bias))
      (local.set $column (local.get $columns))
      (loop $nextFour
        (local.set $b (i32.add (local.get $a) (local.get $rowBytes)))
        (local.set $c (i32.add (local.get $b) (local.get $rowBytes)))
        (local.set $d (i32.add (local.get $c) (local.get $rowBytes)))
        (local.set $sumA (v128.const f32x4 0 0 0 0))
        (local.set $sumB (v128.const f32x4 0 0 0 0))
        (local.set $sumC (v128.const f32x4 0 0 0 0))
        (local.set $sumD (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $left))
        (loop $nextPlace
          (local.set $four (v128.load (local.get $at)))
          (local.set $sumA (f32x4.add (local.get $sumA) (f32x4.mul (local.get $four) (v128.load (local.get $a)))))
          (local.set $sumB (f32x4.add (local.get $sumB) (f32x4.mul (local.get $four) (v128.load (local.get $b)))))
          (local.set $sumC (f32x4.add (local.get $sumC) (f32x4.mul (local.get $four) (v128.load (local.get $c)))))
          (local.set $sumD (f32x4.add (local.get $sumD) (f32x4.mul (local.get $four) (v128.load (local.get $d)))))
          (local.set $a (i32.add (local.get $a) (i32.const 16)))
          (local.set $b (i32.add (local.get $b) (i32.const 16)))
          (local.set $c (i32.add (local.get $c) (i32.const 16)))
          (local.set $d (i32.add (local.get $d) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $nextPlace (i32.lt_u (local.get $at) (local.get $rowEnd))))
        ;; The four places of each sum become one: (first + third) + (second + fourth), for four columns together.
        (local.set $ab (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $sumA) (local.get $sumB))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $sumA) (local.get $sumB))))
        (local.set $cd (f32x4.add
          (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $sumC) (local.get $sumD))
          (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $sumC) (local.get $sumD))))
        (local.set $ab (f32x4.add
          (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $ab) (local.get $cd))
          (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $ab) (local.get $cd))))
        (if (local.get $bias)
          (then
            (local.set $ab (f32x4.add (local.get $ab) (v128.load (local.get $biasAt))))
            (local.set $biasAt (i32.add (local.get $biasAt) (i32.const 16)))))
        (v128.store (local.get $out) (local.get $ab))
        (local.set $out (i32.add (local.get $out) (i32.const 16)))
        (local.set $a (local.get $d))
        (local.set $column (i32.sub (local.get $column) (i32.const 4)))
        (br_if $nextFour (local.get $column)))
      (local.set $left (local.get $rowEnd))
      (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
      (br_if $nextRow (local.get $rows)))))
